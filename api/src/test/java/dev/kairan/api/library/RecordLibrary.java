package dev.kairan.api.library;

import static dev.kairan.api.library.PlanMaker.section;
import static dev.kairan.content.plan.TargetMeasure.CLIPPINGS_MAIN;
import static dev.kairan.content.plan.TargetMeasure.CLIPPINGS_NET;
import static dev.kairan.content.plan.TargetMeasure.STORIES;
import static dev.kairan.content.plan.TargetMeasure.VISITS;

import dev.kairan.content.Library;
import dev.kairan.content.place.Chamber;
import dev.kairan.content.place.Prefecture;
import dev.kairan.content.press.OutletKind;
import dev.kairan.content.press.OutletTier;
import dev.kairan.content.story.BodyKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;

/**
 * A library made at random whose stories, visits and clippings are dense around the fiscal year
 * 2023, for numbers that go by the day; the same seed makes the same one.
 */
public final class RecordLibrary {

  private static final LocalDate FIRST = LocalDate.of(2022, 3, 1);
  private static final int DAYS = 900;
  private static final String START = "2023-04-01";
  private static final String END = "2024-03-31";
  private static final List<Prefecture> PREFECTURES =
      List.of(
          Prefecture.HOKKAIDO,
          Prefecture.IBARAKI,
          Prefecture.TOKYO,
          Prefecture.NARA,
          Prefecture.OSAKA,
          Prefecture.OKINAWA);

  private final Random random;
  private final LibraryMaker maker = new LibraryMaker();

  private RecordLibrary(long seed) {
    random = new Random(seed);
  }

  public static Library of(long seed) {
    return new RecordLibrary(seed).make();
  }

  private Library make() {
    for (int i = 0; i < 40; i++) {
      chamber(i);
    }
    maker.plan(
        new PlanMaker(2023)
            .chapter(
                "I",
                section(
                    "2023-I-1",
                    1,
                    new ItemMaker("2023-I-1-01")
                        .count(30, "商工会議所", START, END, STORIES)
                        .count(20, "商工会議所", START, END, VISITS)
                        .count(35, "商工会議所", START, "2026-03-31", VISITS)
                        .make(),
                    new ItemMaker("2023-I-1-02")
                        .share("60", START, END, STORIES)
                        .growth("5", START, END, CLIPPINGS_MAIN)
                        .growth("10", START, "2023-09-30", CLIPPINGS_NET)
                        .make())));
    maker
        .topic("tourism", "観光", "2023-I-1")
        .topic("digital", "デジタル化", "2023-I-1")
        .topic("disaster", "防災")
        .topic("quiet", "静か")
        .outlet("main", "見本新聞", OutletKind.LOCAL_PAPER, OutletTier.MAIN)
        .outlet("net", "見本ネット", OutletKind.WEB, OutletTier.NET);
    for (int i = 0; i < 60; i++) {
      story(i);
    }
    records();
    return maker.make();
  }

  private void chamber(int i) {
    LocalDate from = random.nextInt(8) == 0 ? LocalDate.of(2023, 7, 1) : null;
    LocalDate to = random.nextInt(8) == 0 ? LocalDate.of(2023, 12, 31) : null;
    maker.chamber(
        new Chamber(
            "c" + i,
            "第" + i + "商工会議所",
            List.of("あい", "かい", "さい", "たい").get(random.nextInt(4)),
            PREFECTURES.get(random.nextInt(PREFECTURES.size())),
            null,
            from,
            to,
            null));
  }

  private void story(int i) {
    StoryMaker story =
        new StoryMaker("s" + i)
            .bodyKind(random.nextInt(4) == 0 ? BodyKind.YEG : BodyKind.CHAMBER)
            .by(
                random
                    .ints(1 + random.nextInt(2), 0, 30)
                    .distinct()
                    .mapToObj(n -> "c" + n)
                    .toArray(String[]::new));
    if (random.nextInt(5) > 0) {
      story.published(date());
    }
    if (random.nextInt(3) == 0) {
      story.date(date());
    }
    if (random.nextInt(10) == 0) {
      story.withdrawn("2023-11-15");
    }
    if (random.nextInt(3) > 0) {
      story.topic(List.of("tourism", "digital", "disaster").get(random.nextInt(3)));
    }
    maker.story(story);
  }

  private void records() {
    for (int i = 0; i < 30; i++) {
      maker.visit("c" + random.nextInt(25), day());
    }
    for (int i = 0; i < 80; i++) {
      maker.clipping(random.nextInt(3) == 0 ? "net" : "main", day(), random.nextBoolean());
    }
  }

  private String day() {
    return FIRST.plusDays(random.nextInt(DAYS)).toString();
  }

  /** As exact as sources are. */
  private String date() {
    String day = day();
    return switch (random.nextInt(6)) {
      case 0 -> day.substring(0, 7);
      case 1 -> day.substring(0, 4);
      default -> day;
    };
  }
}
