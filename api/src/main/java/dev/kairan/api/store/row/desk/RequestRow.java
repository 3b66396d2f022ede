package dev.kairan.api.store.row.desk;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** Something asked of a chamber. */
public record RequestRow(
    String id,
    String chamberId,
    LocalDate askedOn,
    LocalDate dueOn,
    int reminders,
    String owner,
    @Nullable LocalDate answeredOn) {

  /** Asked by the end of {@code day} and not answered by then. */
  public boolean isOpenOn(LocalDate day) {
    return !askedOn.isAfter(day) && (answeredOn == null || answeredOn.isAfter(day));
  }

  /** Days since the answer was due; 0 where it is not open or not yet due on {@code day}. */
  public int daysOverdueOn(LocalDate day) {
    return isOpenOn(day) ? (int) Math.max(0, ChronoUnit.DAYS.between(dueOn, day)) : 0;
  }
}
