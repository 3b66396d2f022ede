package dev.kairan.publisher.chart;

import static dev.kairan.publisher.chart.Axis.number;

import dev.kairan.content.time.FiscalYear;
import dev.kairan.publisher.answer.CalendarEntry;
import dev.kairan.publisher.html.PlanCode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The dates of a plan's year in one strip, chapter by chapter: a bar for each span, a ring for each
 * single day.
 *
 * @param height of the drawing, in its own units; its width is {@link #WIDTH}
 * @param months left edges of April to March, with their names
 * @param bands one for each chapter that has dates
 * @param today where the day of the run is, where it is in the year
 */
public record YearStrip(
    int height, List<PaceLine.Tick> months, List<Band> bands, @Nullable String today) {

  /** The drawing's width, in its own units. */
  public static final int WIDTH = 360;

  private static final int MONTHS = 12;
  private static final int HEAD = 16;
  private static final int BAND_HEAD = 21;
  private static final int LANE = 8;
  private static final int SHORTEST = 6;

  /** A chapter's dates. */
  public record Band(String label, int labelY, List<Mark> marks) {}

  /**
   * A date.
   *
   * @param own true for JCCI's own dates
   * @param words what and when, for those who point at it
   */
  public record Mark(String x, String y, String width, boolean own, String words) {}

  /** A chapter with the dates that its band shows, earliest first. */
  public record Chapter(String label, List<CalendarEntry> entries) {}

  /**
   * Draws a year.
   *
   * @param words says an entry in words
   */
  public static YearStrip of(
      int fiscalYear,
      List<Chapter> chapters,
      LocalDate asOf,
      Function<CalendarEntry, String> words) {
    FiscalYear year = new FiscalYear(fiscalYear);
    Axis axis = new Axis(year.start(), year.end(), 0, WIDTH);
    List<Band> bands = new ArrayList<>();
    int y = HEAD;
    for (Chapter chapter : chapters) {
      if (!chapter.entries().isEmpty()) {
        Lanes lanes = new Lanes(axis, y + BAND_HEAD);
        chapter.entries().forEach(entry -> lanes.add(entry, words.apply(entry)));
        bands.add(new Band(chapter.label(), y + BAND_HEAD - 6, lanes.marks));
        y += BAND_HEAD + lanes.count() * LANE + 4;
      }
    }
    boolean within = !asOf.isBefore(year.start()) && !asOf.isAfter(year.end());
    return new YearStrip(y + 2, months(axis), bands, within ? number(axis.x(asOf)) : null);
  }

  private static List<PaceLine.Tick> months(Axis axis) {
    List<PaceLine.Tick> months = new ArrayList<>();
    for (int i = 0; i < MONTHS; i++) {
      LocalDate first = axis.start().plusMonths(i);
      months.add(new PaceLine.Tick(number(axis.x(first)), first.getMonthValue() + "月"));
    }
    return months;
  }

  /** The chapter of an entry's action item, such as III. */
  public static String chapterOf(CalendarEntry entry) {
    String code = PlanCode.of(entry.actionItem().id()).text();
    return code.substring(0, code.indexOf('-'));
  }

  /** Puts each mark into the first lane with room for it. */
  private static final class Lanes {

    private final Axis axis;
    private final int top;
    private final List<Double> ends = new ArrayList<>();
    private final List<Mark> marks = new ArrayList<>();

    Lanes(Axis axis, int top) {
      this.axis = axis;
      this.top = top;
    }

    int count() {
      return ends.size();
    }

    void add(CalendarEntry entry, String words) {
      double from = Math.min(axis.x(entry.start()), WIDTH - SHORTEST);
      double width = Math.max(SHORTEST, axis.after(entry.end()) - from);
      int lane = 0;
      while (lane < ends.size() && ends.get(lane) > from) {
        lane++;
      }
      if (lane == ends.size()) {
        ends.add(0.0);
      }
      ends.set(lane, from + width + 1);
      marks.add(
          new Mark(number(from), number(top + lane * LANE), number(width), entry.own(), words));
    }
  }
}
