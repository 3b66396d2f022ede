package dev.kairan.api.trusted;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kairan.api.library.DeskLibrary;
import dev.kairan.api.library.LibraryMaker;
import dev.kairan.api.oracle.World;
import dev.kairan.content.Library;
import dev.kairan.content.place.Chamber;
import dev.kairan.content.place.Prefecture;
import dev.kairan.content.story.Story;
import dev.kairan.content.visit.Visit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** The questions about visits. */
@TestInstance(Lifecycle.PER_CLASS)
class VisitQuestionsTest {

  private static final List<String> PLACE = List.of("ブロック", "都道府県", "会議所");

  private final Library library = DeskLibrary.library();
  private final World world = new World(library).on(DeskLibrary.TODAY);
  private final Asking asking = new Asking(library, DeskLibrary.AT);

  @AfterAll
  void close() {
    asking.close();
  }

  @Test
  void visitsInYearAsWeCountedThem() {
    assertThat(asking.values("visits-in-year"))
        .isEqualTo(
            Map.ofEntries(
                Map.entry("訪問した会議所の実数（空欄は未入力）", "5"),
                Map.entry("年度の目標", "200"),
                Map.entry("今日までの予定", plain(200 * 350 / 366.0)),
                Map.entry("年度の目標まで残り", "195"),
                Map.entry("長い期間の実数", "5"),
                Map.entry("長い期間の目標", "515"),
                Map.entry("長い期間の目標まで残り", "510"),
                Map.entry("長い期間の末日", "2026-03-31"),
                Map.entry("延べ回数", "7"),
                Map.entry("現地で訪問した会議所", "3"),
                Map.entry("オンラインで訪問した会議所", "2"),
                Map.entry("式典に出席した会議所", "2"),
                Map.entry("訪問の記録の最も新しい日", "2024-03-15")));
    assertThat(asking.values("visits-in-year", "countCeremonies=false"))
        .containsEntry("訪問した会議所の実数（空欄は未入力）", "4")
        .containsEntry("年度の目標まで残り", "196")
        .containsEntry("延べ回数", "5")
        .containsEntry("式典に出席した会議所", "2");
  }

  private static String plain(double number) {
    return Double.toString(number);
  }

  @Test
  void visitsInYearByBlockOnEveryDay() {
    for (LocalDate day : DeskLibrary.DAYS) {
      List<Visit> visits =
          library.visits().stream()
              .filter(v -> !v.date().isBefore(LocalDate.of(2023, 4, 1)))
              .filter(v -> !v.date().isAfter(LocalDate.of(2024, 3, 31)))
              .filter(v -> !v.date().isAfter(day))
              .toList();
      List<List<String>> expected = new ArrayList<>();
      for (String block : List.of("北海道", "東北", "関東", "北陸信越", "東海", "関西", "中国", "四国", "九州")) {
        long visited =
            visits.stream()
                .map(Visit::chamber)
                .distinct()
                .filter(id -> block(id).equals(block))
                .count();
        expected.add(List.of(block, visits.isEmpty() ? "" : Long.toString(visited)));
      }
      assertThat(
              asking.table(
                  List.of("ブロック", "訪問した会議所"), "visits-in-year", "fiscalYear=2023", "asOf=" + day))
          .as("%s", day)
          .isEqualTo(expected);
    }
  }

  private String block(String chamber) {
    return library.chambers().stream()
        .filter(c -> c.id().equals(chamber))
        .findAny()
        .orElseThrow()
        .prefecture()
        .block()
        .nameJa();
  }

  @Test
  void notVisitedAndNoStoryOnEveryDay() {
    for (LocalDate day : DeskLibrary.DAYS) {
      for (@Nullable LocalDate since : sinces()) {
        for (@Nullable Integer year : new Integer[] {null, 2022, 2023}) {
          String[] asked = asked(day, since, year);
          List<List<String>> expected =
              rows(day, c -> visits(c, since, day).isEmpty() && stories(c, year, day).isEmpty());

          assertThat(asking.table(PLACE, "not-visited-and-no-story", asked))
              .as("%s", List.of(asked))
              .isEqualTo(expected);
          assertThat(asking.values("not-visited-and-no-story", asked))
              .containsEntry("訪問も事例もまだの会議所", Integer.toString(expected.size()));
        }
      }
    }
  }

  @Test
  void visitedButNoStoryOnEveryDay() {
    for (LocalDate day : DeskLibrary.DAYS) {
      for (@Nullable LocalDate since : sinces()) {
        for (@Nullable Integer year : new Integer[] {null, 2022, 2023}) {
          String[] asked = asked(day, since, year);
          List<List<String>> expected =
              rows(day, c -> !visits(c, since, day).isEmpty() && stories(c, year, day).isEmpty());

          assertThat(asking.table(PLACE, "visited-but-no-story", asked))
              .as("%s", List.of(asked))
              .isEqualTo(expected);
          assertThat(asking.values("visited-but-no-story", asked))
              .containsEntry(
                  "訪問した会議所",
                  Integer.toString(rows(day, c -> !visits(c, since, day).isEmpty()).size()));
        }
      }
    }
  }

  private static List<@Nullable LocalDate> sinces() {
    List<@Nullable LocalDate> sinces = new ArrayList<>(List.of(LocalDate.of(2023, 4, 1)));
    sinces.add(null);
    return sinces;
  }

  @Test
  void todayAsWeSawThem() {
    assertThat(asking.table(List.of("会議所"), "not-visited-and-no-story"))
        .as("御所 has a story of 2023 and 日立 one with 水戸")
        .isEmpty();
    assertThat(asking.table(List.of("会議所"), "not-visited-and-no-story", "storyYear=2023"))
        .as("a story of an unknown fiscal year is none of 2023")
        .containsExactly(List.of("日立商工会議所"), List.of("御所商工会議所"));
    assertThat(asking.table(List.of("会議所", "訪問した日", "方法"), "visited-but-no-story"))
        .as("高知's story is withdrawn, 橿原's is of tomorrow, and 畝傍 is no more")
        .containsExactly(
            List.of("橿原商工会議所", "2023-09-01", "オンライン"), List.of("高知商工会議所", "2024-03-15", "現地"));
    assertThat(
            asking.table(List.of("会議所", "訪問した日", "方法"), "visited-but-no-story", "storyYear=2024"))
        .contains(
            List.of(
                "水戸商工会議所", "2023-08-01、2023-05-10、2023-04-10、2023-03-31", "式典への出席、オンライン、現地、現地"));
  }

  @Test
  void anEmptyLogIsNotRecordedAndNotZero() {
    Library empty = new LibraryMaker().chamber("mito", "水戸", "みと", Prefecture.IBARAKI).make();
    try (Asking nothing = new Asking(empty, DeskLibrary.AT)) {
      assertThat(nothing.values("visits-in-year"))
          .containsEntry("訪問した会議所の実数（空欄は未入力）", "")
          .containsEntry("現地で訪問した会議所", "")
          .containsEntry("訪問の記録の最も新しい日", "");
      assertThat(nothing.table(List.of("訪問した会議所"), "visits-in-year"))
          .hasSize(9)
          .allMatch(List.of("")::equals);
      assertThat(nothing.values("not-visited-and-no-story")).containsEntry("記録された訪問（0なら未入力）", "0");
    }
  }

  private static String[] asked(LocalDate day, @Nullable LocalDate since, @Nullable Integer year) {
    List<String> asked = new ArrayList<>(List.of("asOf=" + day));
    if (since != null) {
      asked.add("visitedSince=" + since);
    }
    if (year != null) {
      asked.add("storyYear=" + year);
    }
    return asked.toArray(String[]::new);
  }

  private List<List<String>> rows(LocalDate day, Predicate<Chamber> which) {
    return library.chambers().stream()
        .filter(c -> c.existsOn(day))
        .filter(which)
        .sorted(
            Comparator.<Chamber, String>comparing(c -> c.prefecture().code())
                .thenComparing(Chamber::kana))
        .map(c -> List.of(c.prefecture().block().nameJa(), c.prefecture().nameJa(), c.name()))
        .toList();
  }

  private List<Visit> visits(Chamber chamber, @Nullable LocalDate since, LocalDate day) {
    return world.visitsOf(chamber).stream()
        .filter(v -> since == null || !v.date().isBefore(since))
        .filter(v -> !v.date().isAfter(day))
        .toList();
  }

  private List<Story> stories(Chamber chamber, @Nullable Integer year, LocalDate day) {
    return Counted.stories(world.storiesOf(chamber), day).stream()
        .filter(s -> year == null || (s.fiscalYear() != null && s.fiscalYear().year() == year))
        .toList();
  }
}
