package dev.kairan.publisher.page.plan;

import dev.kairan.content.time.FiscalYear;
import dev.kairan.publisher.answer.CalendarEntry;
import dev.kairan.publisher.answer.Plan;
import dev.kairan.publisher.chart.YearStrip;
import dev.kairan.publisher.html.CalendarLink;
import dev.kairan.publisher.html.NavArea;
import dev.kairan.publisher.html.Page;
import dev.kairan.publisher.html.PageHead;
import dev.kairan.publisher.html.PlanCode;
import dev.kairan.publisher.html.Site;
import dev.kairan.publisher.html.SpanText;
import dev.kairan.publisher.query.PlanYear;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The plan's year by month.
 *
 * @param strip the year in one picture
 * @param calendar the plan's dates for calendar programs, where it has any
 * @param months April to March
 * @param longer what has no month: halves of a year, years and more
 */
public record CalendarPage(
    PageHead head,
    int fiscalYear,
    YearStrip strip,
    @Nullable CalendarLink calendar,
    List<Month> months,
    List<DateRow> longer) {

  private static final int MONTHS = 12;

  /** A month with what begins in it, or is under way when the year begins. */
  public record Month(YearMonth month, List<DateRow> rows) {

    public String label() {
      return month.getMonthValue() + "月";
    }

    public String fullLabel() {
      return month.getYear() + "年" + label();
    }

    /** The id of its heading. */
    public String anchor() {
      return "m" + month;
    }
  }

  public static Page of(Site site) {
    PlanYear year = site.planYear();
    List<DateRow> rows = rows(site);
    YearMonth april = YearMonth.from(new FiscalYear(year.fiscalYear()).start());
    List<Month> months =
        IntStream.range(0, MONTHS)
            .mapToObj(april::plusMonths)
            .map(month -> new Month(month, in(month, rows)))
            .toList();
    CalendarLink calendar = CalendarLinks.ofPlan(year.fiscalYear(), site);
    CalendarPage page =
        new CalendarPage(
            head(site, year.fiscalYear())
                .with(Stream.ofNullable(calendar).map(CalendarLink::alternate).toList()),
            year.fiscalYear(),
            strip(site, year),
            calendar,
            months,
            rows.stream().filter(DateRow::longer).toList());
    return new Page(page.head(), "plan/calendar.jte", page);
  }

  /** The year in one picture. */
  public static YearStrip strip(Site site, PlanYear year) {
    List<YearStrip.Chapter> chapters =
        site.plan().chapters().stream()
            .map(chapter -> new YearStrip.Chapter(label(chapter), of(chapter, year)))
            .toList();
    return YearStrip.of(year.fiscalYear(), chapters, year.coverage().asOf(), CalendarPage::words);
  }

  /** All dates of the newest plan's year, earliest first. */
  public static List<DateRow> rows(Site site) {
    return DateRows.of(site.planYear(), site);
  }

  private static String label(Plan.Chapter chapter) {
    return chapter.label().equals(chapter.title())
        ? chapter.title()
        : chapter.label() + "　" + chapter.title();
  }

  private static List<CalendarEntry> of(Plan.Chapter chapter, PlanYear year) {
    String code = PlanCode.of(chapter.id()).text();
    return year.calendar().stream()
        .filter(entry -> YearStrip.chapterOf(entry).equals(code))
        .toList();
  }

  private static String words(CalendarEntry entry) {
    return SpanText.of(entry.start(), entry.end(), entry.precision(), entry.qualifiers())
        + "　"
        + entry.title();
  }

  private static List<DateRow> in(YearMonth month, List<DateRow> rows) {
    return rows.stream().filter(row -> !row.longer() && row.month().equals(month)).toList();
  }

  private static PageHead head(Site site, int year) {
    return site.head(
        NavArea.CALENDAR,
        year + "年度事業計画の日程",
        year + "年度事業計画に書かれた日程と行事を月ごとに並べました。日の示されていないものは月までを記し、" + "日本商工会議所以外の予定は区別しています。",
        site.at().calendar(),
        List.of(site.homeLink(), site.planLink(year)));
  }
}
