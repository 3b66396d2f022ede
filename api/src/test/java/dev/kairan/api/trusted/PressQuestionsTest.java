package dev.kairan.api.trusted;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kairan.api.library.PressLibrary;
import dev.kairan.api.oracle.ClippingOracle;
import dev.kairan.api.oracle.ExpectedPress;
import dev.kairan.api.oracle.World;
import dev.kairan.content.Library;
import dev.kairan.content.place.Prefecture;
import dev.kairan.content.press.Clipping;
import dev.kairan.content.press.Outlet;
import dev.kairan.content.press.OutletKind;
import dev.kairan.content.press.OutletTier;
import dev.kairan.content.press.Release;
import dev.kairan.content.time.FiscalYear;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The questions about clippings, releases and press clubs. */
@TestInstance(Lifecycle.PER_CLASS)
class PressQuestionsTest {

  private static final List<LocalDate> DAYS =
      List.of(
          LocalDate.of(2022, 3, 31),
          LocalDate.of(2022, 4, 1),
          LocalDate.of(2023, 3, 31),
          LocalDate.of(2023, 9, 29),
          LocalDate.of(2023, 10, 1),
          LocalDate.of(2023, 11, 20),
          LocalDate.of(2024, 3, 31));

  private final Library library = PressLibrary.library();
  private final World world = new World(library);
  private final Asking asking = new Asking(library, PressLibrary.AS_OF);

  @AfterAll
  void close() {
    asking.close();
  }

  @Test
  void growthIsThatOfTheMonthAndOfTheYearSoFarByKindAndTier() {
    for (LocalDate day : DAYS) {
      YearMonth month = YearMonth.from(day);
      ClippingOracle oracle = new ClippingOracle(world, day, true);
      for (List<String> row : growth("month=" + month, "asOf=" + day)) {
        Predicate<Outlet> group =
            outlet -> row.get(0).equals(kind(outlet)) && row.get(1).equals(tier(outlet));
        Map<String, @Nullable Object> ofMonth =
            oracle.figures(month.atDay(1), month.atEndOfMonth(), group);
        Map<String, @Nullable Object> ofYear =
            oracle.figures(FiscalYear.of(day).start(), day, group);
        assertThat(row.subList(2, 8))
            .as("%s %s", day, row)
            .containsExactly(
                text(ofMonth.get("count")),
                text(ofMonth.get("previous")),
                text(ofMonth.get("growthPercent")),
                text(ofYear.get("count")),
                text(ofYear.get("previous")),
                text(ofYear.get("growthPercent")));
      }
    }
  }

  private List<List<String>> growth(String... variables) {
    return asking.table(
        List.of("媒体の種類", "主要・ネットの別", "この月", "前年同月", "前年同月比（％）", "累計", "前年の累計", "累計の前年比（％）"),
        "clippings-growth",
        variables);
  }

  private static String kind(Outlet outlet) {
    return switch (outlet.kind()) {
      case NATIONAL_PAPER -> "全国紙";
      case LOCAL_PAPER -> "県紙・地域紙";
      case WEB -> "ウェブ媒体";
      default -> throw new AssertionError(outlet);
    };
  }

  private static String tier(Outlet outlet) {
    return outlet.tier() == OutletTier.MAIN ? "主要メディア" : "ネットメディア";
  }

  private static String text(@Nullable Object number) {
    return number == null ? "" : number.toString().replaceFirst("\\.0$", "");
  }

  @Test
  void septemberAsWeCountedIt() {
    assertThat(growth("month=2023-09"))
        .containsExactly(
            List.of("全国紙", "主要メディア", "1", "1", "0", "6", "6", "0"),
            List.of("県紙・地域紙", "主要メディア", "2", "1", "100", "3", "1", "200"),
            List.of("ウェブ媒体", "ネットメディア", "1", "1", "0", "6", "6", "0"));
    assertThat(asking.values("clippings-growth", "month=2023-09"))
        .containsEntry("この月の件数", "4")
        .containsEntry("前年同月の件数", "3")
        .containsEntry("前年同月比（％）", "33.33")
        .containsEntry("年度の累計", "15")
        .containsEntry("主要メディアの目標（％増）", "5")
        .containsEntry("主要メディアの到達すべき件数", "8")
        .containsEntry("主要メディアの不足", "0")
        .containsEntry("ネットメディアの目標（％増）", "10")
        .containsEntry("ネットメディアの到達すべき件数", "7")
        .containsEntry("ネットメディアの不足", "1")
        .containsEntry("数えた最後の日", "2023-09-30");
    assertThat(asking.values("clippings-growth", "month=2022-04"))
        .as("nothing is recorded of April 2021")
        .containsEntry("前年同月の件数", "")
        .containsEntry("前年同月比（％）", "")
        .containsEntry("この月の状態", "測定不能");
  }

  @Test
  void monthsWithAndWithoutReprintsMakeUpTheYear() {
    for (LocalDate day : DAYS) {
      ClippingOracle oracle = new ClippingOracle(world, day, true);
      FiscalYear year = FiscalYear.of(day);
      List<List<String>> rows =
          asking.table(
              List.of("月", "自社の記事", "転載", "合わせた件数"),
              "clippings-without-reprints",
              "fiscalYear=" + year.year(),
              "asOf=" + day);
      assertThat(rows).as("%s", day).isEqualTo(months(oracle, year, day));
      Map<String, @Nullable Object> whole =
          oracle.figures(year.start(), year.end(), outlet -> true);
      Map<String, @Nullable Object> own =
          new ClippingOracle(world, day, false).figures(year.start(), year.end(), outlet -> true);
      assertThat(
              asking.values(
                  "clippings-without-reprints", "fiscalYear=" + year.year(), "asOf=" + day))
          .as("%s", day)
          .containsEntry("転載を除いた件数", text(whole.get("originals")))
          .containsEntry("合わせた件数", text(whole.get("count")))
          .containsEntry("前年同期（転載を除く）", text(own.get("previous")))
          .containsEntry("前年同期比（転載を除く、％）", text(own.get("growthPercent")));
    }
  }

  private static List<List<String>> months(ClippingOracle oracle, FiscalYear year, LocalDate day) {
    return year.start()
        .datesUntil(day.plusDays(1))
        .map(YearMonth::from)
        .distinct()
        .map(
            month -> {
              Map<String, @Nullable Object> figures =
                  oracle.figures(month.atDay(1), month.atEndOfMonth(), outlet -> true);
              return List.of(
                  month.toString(),
                  text(figures.get("originals")),
                  text(figures.get("reprints")),
                  text(figures.get("count")));
            })
        .toList();
  }

  @Test
  void anArticleBelongsToTheReleaseOfWhatItCopies() {
    assertThat(releases())
        .containsExactly(
            List.of("解禁前の資料", "0", "0", "", ""),
            List.of("解禁前の資料", "0", "0", "", ""),
            List.of("大会の開催", "3", "2", "全国紙、県紙・地域紙", "1、2"),
            List.of("人事", "0", "0", "", ""));
  }

  private List<List<String>> releases(String... variables) {
    return asking.table(
        List.of("発表", "記事", "うち自社の記事", "媒体の種類", "種類ごとの記事"), "releases-and-articles", variables);
  }

  @Test
  void countsWhatCameOfEachReleaseUpToTheDay() {
    for (LocalDate day : DAYS) {
      List<List<String>> expected =
          library.pressOffice().releases().stream()
              .filter(release -> FiscalYear.of(release.date()).year() == 2023)
              .filter(release -> !release.date().isAfter(day))
              .sorted(Comparator.comparing(Release::date).reversed().thenComparing(Release::id))
              .map(release -> counted(release, day))
              .toList();
      assertThat(
              asking.table(List.of("発表", "記事", "うち自社の記事"), "releases-and-articles", "asOf=" + day))
          .as("%s", day)
          .isEqualTo(expected);
    }
  }

  private List<String> counted(Release release, LocalDate day) {
    List<Clipping> clippings =
        world.clippingsOf(release).stream().filter(c -> !c.date().isAfter(day)).toList();
    return List.of(
        ExpectedPress.embargoed(release, PressLibrary.AS_OF) ? "解禁前の資料" : release.title(),
        Integer.toString(clippings.size()),
        Long.toString(clippings.stream().filter(Clipping::original).count()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "outletKind=LOCAL_PAPER"})
  void listsAllPrefecturesTheLeastExposedFirst(String kind) {
    boolean localOnly = !kind.isEmpty();
    for (LocalDate day : DAYS) {
      String[] variables =
          localOnly
              ? new String[] {"asOf=" + day, "fiscalYear=2023", kind}
              : new String[] {"asOf=" + day, "fiscalYear=2023"};
      List<List<String>> rows =
          asking.table(List.of("都道府県", "件数"), "exposure-by-prefecture", variables);
      List<List<String>> ofPrefectures =
          rows.stream().filter(row -> !row.get(0).isEmpty()).toList();
      assertThat(ofPrefectures).as("%s", day).isEqualTo(exposure(day, localOnly));
      assertThat(rows.subList(0, 47)).as("others last").isEqualTo(ofPrefectures);
    }
  }

  private List<List<String>> exposure(LocalDate day, boolean localOnly) {
    ClippingOracle oracle = new ClippingOracle(world, day, true);
    FiscalYear year = new FiscalYear(2023);
    return Arrays.stream(Prefecture.values())
        .map(
            prefecture -> {
              Predicate<Outlet> wanted =
                  outlet ->
                      outlet.prefecture() == prefecture
                          && (!localOnly || outlet.kind() == OutletKind.LOCAL_PAPER);
              Object count = oracle.figures(year.start(), year.end(), wanted).get("count");
              return List.of(prefecture.nameJa(), text(count));
            })
        .sorted(
            Comparator.comparing(row -> row.get(1).isEmpty() ? 0 : Integer.parseInt(row.get(1))))
        .toList();
  }

  @Test
  void nothingUnderEmbargoIsOutUntilTheDayAfter() {
    assertThat(asking.answer("embargoed-material").rows()).isEmpty();
    assertThat(asking.values("embargoed-material"))
        .containsEntry("解禁前に報じられた発表", "0")
        .containsEntry("解禁前の発表", "2")
        .containsEntry("調べた時刻", "2023-10-01T12:00:00+09:00");
    try (Asking later = new Asking(library, Instant.parse("2023-10-02T03:00:00Z"))) {
      assertThat(later.table(List.of("発表", "発表の番号", "解禁", "報じた媒体"), "embargoed-material"))
          .containsExactly(List.of("解禁前の資料", "2023-R002", "2023-10-03T14:00:00+09:00", "朝日新聞"));
    }
  }

  @Test
  void deliveriesComeByReleaseTheClubAskedFirstBeforeTheOthers() {
    assertThat(
            asking.table(
                List.of("発表", "記者クラブ", "配った日時", "先に頼んだクラブ", "部数"), "press-club-deliveries"))
        .containsExactly(
            List.of("解禁前の資料", "財界記者クラブ", "2023-09-30T23:59:00+09:00", "はい", "26"),
            List.of("大会の開催", "財界記者クラブ", "2023-09-28T10:00:00+09:00", "はい", "30"),
            List.of("大会の開催", "茨城県政記者クラブ", "2023-09-28T10:00:00+09:00", "いいえ", ""));
    assertThat(asking.values("press-club-deliveries"))
        .containsEntry("発表", "4")
        .containsEntry("どのクラブにも配っていない発表", "2")
        .containsEntry("先に頼んだクラブの無い発表", "0");
    assertThat(asking.values("press-club-deliveries", "asOf=2023-09-30"))
        .containsEntry("発表", "2")
        .containsEntry("どのクラブにも配っていない発表", "1");
  }

  @Test
  void anEmptyLogIsBlankEverywhereAndNeverZero() {
    try (Asking empty = new Asking(PressLibrary.empty(), PressLibrary.AS_OF)) {
      assertThat(empty.table(List.of("件数"), "exposure-by-prefecture"))
          .hasSize(47)
          .containsOnly(List.of(""));
      assertThat(empty.table(List.of("記事", "うち自社の記事"), "releases-and-articles"))
          .containsOnly(List.of("", ""));
      assertThat(empty.values("clippings-growth"))
          .containsEntry("この月の件数", "")
          .containsEntry("この月の状態", "未入力")
          .containsEntry("年度の累計", "")
          .containsEntry("主要メディアの累計", "")
          .containsEntry("主要メディアの不足", "");
      assertThat(empty.values("clippings-without-reprints"))
          .containsEntry("転載を除いた件数", "")
          .containsEntry("合わせた件数", "");
    }
  }
}
