package dev.kairan.publisher.chart;

import static dev.kairan.publisher.chart.Axis.number;

import dev.kairan.publisher.answer.Progress.Point;
import dev.kairan.publisher.answer.Progress.TargetProgress;
import dev.kairan.publisher.answer.Target;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The way to a target: what was reached by each month's end, the even pace, and the range of the
 * forecast. Only what was counted is drawn; a target without a record has no line.
 *
 * @param goal the target's value, at the top or below a larger result
 * @param goalY height of the goal
 * @param evenPace path of the even pace
 * @param reached path of what was reached
 * @param nowX and {@code nowY} the last value counted
 * @param forecast outline of the range of the forecast, empty where the period is over
 * @param ticks marks of time
 * @param rows the same as a table
 * @param words in the language of the page
 */
public record PaceLine(
    String goal,
    String goalY,
    String evenPace,
    String reached,
    String nowX,
    String nowY,
    String forecast,
    List<Tick> ticks,
    List<Row> rows,
    PaceWords words) {

  /** The drawing's width, in its own units; text in it is some 12 units high. */
  public static final int WIDTH = 360;

  /** The drawing's height. */
  public static final int HEIGHT = 190;

  private static final double LEFT = 8;
  private static final double RIGHT = 352;
  private static final double TOP = 26;
  private static final double BOTTOM = 162;

  /** A mark of time. */
  public record Tick(String x, String label) {}

  /** A value in words. */
  public record Row(String day, String value, String expected) {}

  /** Null where nothing was counted or the goal is not known. */
  public static @Nullable PaceLine of(Target target, TargetProgress progress) {
    return of(target, progress, PaceWords.JAPANESE);
  }

  /** The same in the words of a language. */
  public static @Nullable PaceLine of(Target target, TargetProgress progress, PaceWords words) {
    BigDecimal goal = progress.goal();
    List<Point> known = progress.series().stream().filter(point -> point.value() != null).toList();
    if (goal == null || goal.signum() <= 0 || known.isEmpty()) {
      return null;
    }
    return new Drawing(target, progress, goal, known, words).line();
  }

  private static final class Drawing {

    private final TargetProgress progress;
    private final double goal;
    private final List<Point> known;
    private final Axis axis;
    private final double top;
    private final PaceWords words;
    private final String goalText;

    Drawing(
        Target target,
        TargetProgress progress,
        BigDecimal goal,
        List<Point> known,
        PaceWords words) {
      this.progress = progress;
      this.goal = goal.doubleValue();
      this.words = words;
      goalText = words.amount(goal, progress.unit());
      this.known = known;
      axis = new Axis(target.start(), target.end(), LEFT, RIGHT);
      top = known.stream().mapToDouble(Drawing::value).reduce(this.goal, Math::max);
    }

    PaceLine line() {
      Point last = known.get(known.size() - 1);
      return new PaceLine(
          goalText,
          number(y(goal)),
          "M" + at(axis.left(), 0) + "L" + at(axis.right(), goal),
          reached(),
          number(axis.after(last.on())),
          number(y(value(last))),
          forecast(last),
          axis.ticks(words),
          rows(),
          words);
    }

    private String reached() {
      StringBuilder path = new StringBuilder("M" + at(axis.left(), 0));
      known.forEach(point -> path.append('L').append(at(axis.after(point.on()), value(point))));
      return path.toString();
    }

    private String forecast(Point last) {
      BigDecimal low = progress.forecastLow();
      BigDecimal high = progress.forecastHigh();
      if (low == null || high == null || progress.elapsedDays() >= progress.periodDays()) {
        return "";
      }
      return "M"
          + at(axis.after(last.on()), value(last))
          + "L"
          + at(axis.right(), low.doubleValue())
          + "L"
          + at(axis.right(), high.doubleValue())
          + "Z";
    }

    private List<Row> rows() {
      List<Row> rows = new ArrayList<>();
      for (Point point : progress.series()) {
        rows.add(new Row(words.day(point.on()), said(point.value()), said(point.expected())));
      }
      return rows;
    }

    private String said(@Nullable BigDecimal value) {
      return value == null ? words.unknown() : words.rounded(value, progress.unit());
    }

    private static double value(Point point) {
      BigDecimal value = point.value();
      return value == null ? 0 : value.doubleValue();
    }

    private String at(double x, double value) {
      return number(x) + " " + number(y(value));
    }

    private double y(double value) {
      return BOTTOM - (BOTTOM - TOP) * Math.min(1, Math.max(0, value / top));
    }
  }
}
