package dev.kairan.api.library;

import static dev.kairan.content.plan.TargetMeasure.CLIPPINGS_MAIN;
import static dev.kairan.content.plan.TargetMeasure.CLIPPINGS_NET;

import dev.kairan.content.Library;
import dev.kairan.content.place.Prefecture;
import dev.kairan.content.press.Clipping;
import dev.kairan.content.press.Delivery;
import dev.kairan.content.press.OutletKind;
import dev.kairan.content.press.OutletTier;
import dev.kairan.content.press.Release;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Three fiscal years of clippings made by hand. Of 2021 only its last day is recorded; from April
 * 2022 to September 2023 each month has a report of a national paper on its first day and a
 * portal's copy of it on the second; a few others lie on the borders of months and years; November
 * 2023 is not recorded, December is.
 */
public final class PressLibrary {

  /** 12:00 on 1 October 2023 in Japan. */
  public static final Instant AS_OF = Instant.parse("2023-10-01T03:00:00Z");

  private final LibraryMaker maker = new LibraryMaker();
  private final Predicate<YearMonth> recorded;
  private int clippings;

  private PressLibrary(Predicate<YearMonth> recorded) {
    this.recorded = recorded;
  }

  public static Library library() {
    return new PressLibrary(month -> true).make();
  }

  /** The same without the clippings of a month. */
  public static Library without(YearMonth month) {
    return new PressLibrary(one -> !one.equals(month)).make();
  }

  /** The same without any clipping. */
  public static Library empty() {
    return new PressLibrary(month -> false).make();
  }

  private Library make() {
    outlets();
    plan();
    months();
    borders();
    releases();
    return maker.make();
  }

  private void outlets() {
    maker
        .outlet("asahi", "朝日新聞", OutletKind.NATIONAL_PAPER, OutletTier.MAIN)
        .outlet(
            "ibaraki-shimbun", "茨城新聞", OutletKind.LOCAL_PAPER, OutletTier.MAIN, Prefecture.IBARAKI)
        .outlet("fukui-shimbun", "福井新聞", OutletKind.LOCAL_PAPER, OutletTier.MAIN, Prefecture.FUKUI)
        .outlet("portal", "ポータル", OutletKind.WEB, OutletTier.NET)
        .outlet("mito-web", "水戸ウェブ", OutletKind.WEB, OutletTier.NET, Prefecture.IBARAKI);
  }

  private void plan() {
    maker
        .chamber("mito", "水戸", "みと", Prefecture.IBARAKI)
        .plan(
            new PlanMaker(2023)
                .chapter(
                    "III",
                    PlanMaker.section(
                        "2023-III-4",
                        4,
                        new ItemMaker("2023-III-4-01")
                            .growth("5", "2023-04-01", "2024-03-31", CLIPPINGS_MAIN)
                            .growth("10", "2023-04-01", "2024-03-31", CLIPPINGS_NET)
                            .make())));
  }

  private void months() {
    YearMonth month = YearMonth.of(2022, 4);
    while (!month.isAfter(YearMonth.of(2023, 9))) {
      String original = add("asahi", month.atDay(1).toString(), null, null);
      add("portal", month.atDay(2).toString(), original, null);
      month = month.plusMonths(1);
    }
  }

  private void borders() {
    add("asahi", "2022-03-31", null, null);
    add("ibaraki-shimbun", "2022-09-30", null, null);
    add("mito-web", "2023-03-31", null, null);
    add("ibaraki-shimbun", "2023-04-01", null, null);
    String ours = add("ibaraki-shimbun", "2023-09-30", null, "2023-R001");
    add("fukui-shimbun", "2023-09-30", ours, null);
    add("asahi", "2023-10-01", null, "2023-R001");
    add("asahi", "2023-10-02", null, "2023-R002");
    add("asahi", "2023-12-31", null, null);
  }

  /** The id of a new clipping; a copy is a reprint. */
  private String add(String outlet, String day, @Nullable String copyOf, @Nullable String release) {
    String id = "C%03d".formatted(++clippings);
    LocalDate date = LocalDate.parse(day);
    if (recorded.test(YearMonth.from(date))) {
      boolean original = copyOf == null;
      maker.clipping(new Clipping(id, outlet, date, "記事" + id, null, original, copyOf, release));
    }
    return id;
  }

  /** The second and the third are under embargo at the instant of the run. */
  private void releases() {
    maker
        .pressClub("zaikai", "財界記者クラブ", Prefecture.TOKYO)
        .pressClub("kensei", "茨城県政記者クラブ", Prefecture.IBARAKI)
        .release(release("2023-R001", "大会の開催", "2023-09-29", "2023-09-30T05:00:00Z"))
        .release(release("2023-R002", "調査の結果", "2023-10-01", "2023-10-03T05:00:00Z"))
        .release(release("2023-R003", "提言", "2023-10-01", "2023-10-01T03:00:01Z"))
        .release(release("2023-R004", "人事", "2023-04-01", null))
        .delivery(delivery("2023-R001", "kensei", "2023-09-28T01:00:00Z", false, null))
        .delivery(delivery("2023-R001", "zaikai", "2023-09-28T01:00:00Z", true, 30))
        .delivery(delivery("2023-R002", "zaikai", "2023-09-30T14:59:00Z", true, 26));
  }

  private static Release release(String id, String title, String day, @Nullable String embargo) {
    return new Release(
        id,
        title,
        LocalDate.parse(day),
        embargo == null ? null : Instant.parse(embargo),
        null,
        null,
        null);
  }

  private static Delivery delivery(
      String release, String club, String at, boolean primary, @Nullable Integer copies) {
    return new Delivery(release, club, Instant.parse(at), primary, copies);
  }
}
