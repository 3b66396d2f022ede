package dev.kairan.api.oracle;

import dev.kairan.content.place.Chamber;
import dev.kairan.content.place.FormerName;
import dev.kairan.content.place.Prefecture;
import dev.kairan.content.place.RegionalBlock;
import dev.kairan.content.story.Story;
import dev.kairan.content.visit.Visit;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What the api must say about chambers and places. */
public final class ExpectedPlaces {

  private static final List<String> KANA_ROWS =
      List.of(
          "あいうえお",
          "かきくけこがぎぐげご",
          "さしすせそざじずぜぞ",
          "たちつてとだぢづでど",
          "なにぬねの",
          "はひふへほばびぶべぼぱぴぷぺぽ",
          "まみむめも",
          "やゆよ",
          "らりるれろ",
          "わをん");

  private final World world;
  private final LocalDate day;

  public ExpectedPlaces(World world, LocalDate day) {
    this.world = world;
    this.day = day;
  }

  /** All chambers in kana order. */
  public List<Chamber> chambers() {
    return chambers(chamber -> true);
  }

  private List<Chamber> chambers(Predicate<Chamber> where) {
    return world.library().chambers().stream()
        .filter(where)
        .sorted(new OrderOracle(world).chambers("KANA", false))
        .toList();
  }

  public Map<String, @Nullable Object> chamber(Chamber c) {
    List<Story> stories =
        world.storiesOf(c).stream()
            .sorted(new OrderOracle(world).stories("PUBLISHED_ON", true))
            .toList();
    List<Visit> visits =
        world.visitsOf(c).stream().sorted(new OrderOracle(world).visits("DATE", true)).toList();
    return Fields.of(
        "id", c.id(),
        "name", c.name(),
        "shortName", c.name().replace("商工会議所", ""),
        "kana", c.kana(),
        "kanaRow", kanaRow(c.kana()),
        "prefecture", Fields.id(c.prefecture().id()),
        "regionalBlock", Fields.id(c.prefecture().block().id()),
        "website", c.website(),
        "validFrom", c.validFrom(),
        "validTo", c.validTo(),
        "successor", Fields.id(c.successor()),
        "formerNames", formerNames(c),
        "storyCount", stories.size(),
        "stories", Fields.page(stories, Story::id),
        "visits", Fields.page(visits, Visit::id),
        "lastVisitOn",
            visits.stream()
                .map(Visit::date)
                .filter(date -> !date.isAfter(day))
                .findFirst()
                .orElse(null));
  }

  private List<Map<String, @Nullable Object>> formerNames(Chamber c) {
    return world.library().formerNames().stream()
        .filter(name -> name.chamber().equals(c.id()))
        .sorted(Comparator.comparing(FormerName::validTo).reversed())
        .map(ExpectedPlaces::formerName)
        .toList();
  }

  /** A former name as it is answered wherever it stands. */
  public static Map<String, @Nullable Object> formerName(FormerName name) {
    return Fields.of("name", name.name(), "kana", name.kana(), "validTo", name.validTo());
  }

  public Map<String, @Nullable Object> prefecture(Prefecture p) {
    List<Chamber> inside = chambers(c -> c.prefecture() == p);
    return Fields.of(
        "id", p.id(),
        "code", p.code(),
        "name", p.nameJa(),
        "kana", p.kana(),
        "nameEn", p.nameEn(),
        "regionalBlock", Fields.id(p.block().id()),
        "chamberCount", existing(inside),
        "chambers", Fields.page(inside, Chamber::id));
  }

  public Map<String, @Nullable Object> block(RegionalBlock b) {
    List<Chamber> inside = chambers(c -> c.prefecture().block() == b);
    List<Prefecture> prefectures =
        Arrays.stream(Prefecture.values()).filter(p -> p.block() == b).toList();
    return Fields.of(
        "id", b.id(),
        "name", b.nameJa(),
        "nameEn", b.nameEn(),
        "prefectures", Fields.ids(prefectures, Prefecture::id),
        "chamberCount", existing(inside),
        "chambers", Fields.page(inside, Chamber::id));
  }

  private int existing(List<Chamber> chambers) {
    return (int) chambers.stream().filter(c -> c.existsOn(day)).count();
  }

  private static String kanaRow(String kana) {
    return KANA_ROWS.stream()
        .filter(row -> row.indexOf(kana.charAt(0)) >= 0)
        .findAny()
        .orElseThrow()
        .substring(0, 1);
  }
}
