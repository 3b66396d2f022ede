package dev.kairan.api.server.office.page;

import dev.kairan.api.server.live.ServedGraph;
import dev.kairan.content.time.JapanTime;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * What stands on every page: which content it shows, and how old that is.
 *
 * @param asOf the day of the run
 * @param dataThrough the newest day recorded, where there is one
 */
public record Frame(
    String snapshot, LocalDate asOf, @Nullable LocalDate dataThrough, boolean sample) {

  public static Frame of(ServedGraph graph) {
    return new Frame(
        graph.snapshot(), JapanTime.dayOf(graph.asOf()), graph.dataThrough(), graph.sample());
  }

  /** Such as {@code 2026年11月20日（8日前）}. */
  public String dataAge() {
    if (dataThrough == null) {
      return "未入力";
    }
    long days = ChronoUnit.DAYS.between(dataThrough, asOf);
    String age = days > 0 ? days + "日前" : days == 0 ? "集計日" : "集計日より後";
    return day(dataThrough) + "（" + age + "）";
  }

  public String day() {
    return day(asOf);
  }

  private static String day(LocalDate day) {
    return day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
  }
}
