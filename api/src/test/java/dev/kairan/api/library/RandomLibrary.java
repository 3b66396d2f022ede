package dev.kairan.api.library;

import static dev.kairan.api.library.PlanMaker.section;

import dev.kairan.content.Library;
import dev.kairan.content.link.LinkStatus;
import dev.kairan.content.place.Chamber;
import dev.kairan.content.place.Prefecture;
import dev.kairan.content.plan.ActionItem;
import dev.kairan.content.plan.ScheduleKind;
import dev.kairan.content.plan.TargetMeasure;
import dev.kairan.content.press.OutletKind;
import dev.kairan.content.press.OutletTier;
import dev.kairan.content.story.BodyKind;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A library made at random; the same seed makes the same one. */
public final class RandomLibrary {

  private static final List<String> WORDS =
      List.of(
          "観光", "ＤＸ", "dx", "カフェ", "かふぇ", "ｶﾌｪ", "まつり", "𠮷野", "Tokyo", "ＴＯＫＹＯ", "①号", "が", "ガ",
          "取組み", "取り組み", "取組", "舊町", "旧町", "髙﨑", "㌽", "茅ヶ崎", "‐", "～");
  private static final List<String> DATES =
      List.of(
          "2022",
          "2022-05",
          "2022-11-30",
          "2023",
          "2023-04-01",
          "2023-07",
          "2023-07-05",
          "2024-01",
          "2024-03-31",
          "2024-04-01");
  private static final List<String> DAYS =
      List.of("2022-12-31", "2023-04-01", "2023-07-05", "2023-10-01", "2023-10-02", "2024-03-31");
  private static final List<String> ADDRESSES =
      IntStream.range(0, 12).mapToObj(i -> "https://www.S" + i + ".example/Ａ").toList();
  private static final List<String> TOPICS = List.of("tourism", "digital", "disaster");
  private static final List<String> OUTLETS = List.of("jcci-site", "ishigaki", "asahi", "net-news");

  private final Random random;
  private final int chambers;
  private final int stories;
  private final LibraryMaker maker = new LibraryMaker();

  private RandomLibrary(long seed, int chambers, int stories) {
    this.random = new Random(seed);
    this.chambers = chambers;
    this.stories = stories;
  }

  public static Library of(long seed, int chambers, int stories) {
    return new RandomLibrary(seed, chambers, stories).make();
  }

  private Library make() {
    IntStream.range(0, chambers).forEach(this::chamber);
    maker.plan(new PlanMaker(2022).chapter("I", section("2022-I-1", 1, items("2022-I-1", 4))));
    maker.plan(
        new PlanMaker(2023)
            .chapter("K", section("2023-K-0", 0, items("2023-K-0", 3)))
            .chapter(
                "I",
                section("2023-I-1", 1, items("2023-I-1", 9)),
                section("2023-I-2", 2, items("2023-I-2", 5))));
    maker
        .topic("tourism", "観光・まちおこし", "2023-I-1")
        .topic("digital", "デジタル化・ＤＸ", "2023-I-1", "2023-I-2")
        .topic("disaster", "防災")
        .outlet("jcci-site", "日商サイト", OutletKind.OWN_CHANNEL, null)
        .outlet("ishigaki", "月刊石垣", OutletKind.OWN_CHANNEL, null)
        .outlet("asahi", "朝日新聞", OutletKind.NATIONAL_PAPER, OutletTier.MAIN)
        .outlet("net-news", "ネットニュース", OutletKind.WEB, OutletTier.NET)
        .outlet(
            "ibaraki-shimbun", "茨城新聞", OutletKind.LOCAL_PAPER, OutletTier.MAIN, Prefecture.IBARAKI)
        .outlet("tochigi-web", "とちぎウェブ", OutletKind.WEB, OutletTier.NET, Prefecture.TOCHIGI)
        .outlet("wire", "通信社", OutletKind.WIRE, OutletTier.MAIN);
    IntStream.range(0, stories).forEach(this::story);
    ADDRESSES.forEach(this::linkCheck);
    new RandomDesk(random, chambers, stories).addTo(maker);
    new RandomPress(random).addTo(maker, items(), stories);
    return maker.make();
  }

  private void chamber(int i) {
    Prefecture prefecture = pick(List.of(Prefecture.values()).subList(6, 10));
    maker.chamber(
        new Chamber(
            "c" + i,
            words() + i + "商工会議所",
            pick(List.of("あいおい", "がまごおり", "かまくら", "きょうと", "ぎょうだ", "みと", "みとよ", "わっかない")),
            prefecture,
            chance(3) ? URI.create("https://www.C" + i % 7 + ".example/") : null,
            chance(6) ? LocalDate.of(2023, 4, 1) : null,
            chance(6) ? LocalDate.of(2023, 6, 30) : null,
            i % 4 == 1 ? "c" + (i - 1) : null));
  }

  private ActionItem[] items(String section, int count) {
    return IntStream.rangeClosed(1, count)
        .mapToObj(i -> item(section + "-0" + i))
        .toArray(ActionItem[]::new);
  }

  private ActionItem item(String id) {
    ItemMaker item =
        new ItemMaker(id).words(words(), words() + words()).page(1 + random.nextInt(8));
    for (int i = random.nextInt(3); i > 0; i--) {
      int month = 4 + random.nextInt(6);
      item.schedule(
          pick(List.of(ScheduleKind.values())),
          "2023-0" + month + "-01",
          "2023-1" + random.nextInt(3) + "-28",
          null);
      if (chance(3)) {
        item.revised("2023-05-01", words(), chance(2));
      }
    }
    if (chance(2)) {
      item.count(5, "件", "2023-04-01", "2024-03-31", measure());
    }
    if (chance(3)) {
      item.growth("5", "2023-04-01", "2023-10-31", TargetMeasure.CLIPPINGS_MAIN);
    }
    if (chance(2)) {
      item.partner(words()).partner("経済産業省");
    }
    if (chance(2)) {
      item.event(words(), chance(2) ? "高知県高知市" : null, "2023-07-05", "2023-10-31");
      item.event(words(), null, null, null);
    }
    return item.make();
  }

  private @Nullable TargetMeasure measure() {
    return chance(2) ? pick(List.of(TargetMeasure.values())) : null;
  }

  private void story(int i) {
    StoryMaker story =
        new StoryMaker("s" + i).title(words() + words()).bodyKind(pick(List.of(BodyKind.values())));
    some(IntStream.range(0, chambers).mapToObj(n -> "c" + n).toList(), 4).forEach(story::by);
    some(TOPICS, 3).forEach(story::topic);
    some(items(), 3).forEach(story::evidenceFor);
    some(OUTLETS, 4).forEach(outlet -> story.in(outlet, null, null));
    if (chance(2)) {
      story.date(pick(DATES));
    }
    if (!chance(4)) {
      story.published(pick(DATES));
    }
    some(ADDRESSES, 3).forEach(url -> story.source(url, null));
    if (chance(3)) {
      story.in(pick(OUTLETS), pick(ADDRESSES), chance(2) ? pick(DATES) : null);
    }
    state(story);
    maker.story(story);
  }

  private void state(StoryMaker story) {
    some(DAYS, 4).forEach(day -> story.corrected(day, words()));
    if (chance(2)) {
      story.consent(pick(DAYS));
    }
    if (chance(2)) {
      story.image(null, chance(3) ? null : pick(DAYS));
    }
    if (chance(3)) {
      story.withdrawn(pick(DAYS));
    }
  }

  private void linkCheck(String url) {
    some(DAYS, 4)
        .forEach(day -> maker.linkCheck(url, day, pick(List.of(LinkStatus.values())), null));
  }

  private List<String> items() {
    return List.of("2022-I-1-01", "2023-K-0-01", "2023-I-1-01", "2023-I-1-02", "2023-I-2-03");
  }

  /** Distinct ones, from none up to {@code most} less one. */
  private List<String> some(List<String> values, int most) {
    return random
        .ints(random.nextInt(most), 0, values.size())
        .distinct()
        .mapToObj(values::get)
        .toList();
  }

  private String words() {
    return pick(WORDS) + pick(WORDS);
  }

  /** True once in {@code times}. */
  private boolean chance(int times) {
    return random.nextInt(times) == 0;
  }

  private <V> V pick(List<V> values) {
    return values.get(random.nextInt(values.size()));
  }
}
