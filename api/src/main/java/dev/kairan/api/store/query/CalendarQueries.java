package dev.kairan.api.store.query;

import static dev.kairan.api.store.table.Tables.EVENT;
import static dev.kairan.api.store.table.Tables.SCHEDULE;

import dev.kairan.api.store.row.plan.CalendarRow;
import dev.kairan.api.store.row.plan.ScheduleRow;
import dev.kairan.content.plan.ScheduleKind;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jooq.DSLContext;

/** What the plans put on the calendar. */
public final class CalendarQueries {

  /** Lengths of time, frequencies and baselines are dates, but nothing happens on them. */
  private static final Set<ScheduleKind> HAPPENING =
      Set.of(
          ScheduleKind.SCHEDULE,
          ScheduleKind.EXTERNAL_EVENT,
          ScheduleKind.EXTERNAL_DEADLINE,
          ScheduleKind.ANNIVERSARY);

  private static final Comparator<CalendarRow> EARLIEST_FIRST =
      Comparator.comparing(CalendarRow::start)
          .thenComparing(CalendarRow::end)
          .thenComparing(CalendarRow::id);

  private final DSLContext dsl;

  public CalendarQueries(DSLContext dsl) {
    this.dsl = dsl;
  }

  /** Entries that touch the period, earliest first; both days inclusive. */
  public List<CalendarRow> entries(LocalDate from, LocalDate to) {
    return Stream.concat(schedules(from, to).stream(), events(from, to).stream())
        .sorted(EARLIEST_FIRST)
        .toList();
  }

  private List<CalendarRow> schedules(LocalDate from, LocalDate to) {
    return dsl.selectFrom(SCHEDULE)
        .where(SCHEDULE.START_ON.le(to))
        .and(SCHEDULE.END_ON.ge(from))
        .and(SCHEDULE.KIND.in(HAPPENING))
        .fetch(
            row ->
                new CalendarRow(
                    row.getId(),
                    CalendarRow.Kind.SCHEDULE,
                    row.getWhat(),
                    row.getStartOn(),
                    row.getEndOn(),
                    row.getSchedulePrecision(),
                    null,
                    row.getKind() == ScheduleKind.SCHEDULE,
                    ScheduleRow.qualifiers(row.getQualifiers()),
                    row.getIsCancelled(),
                    row.getActionItemId()));
  }

  private List<CalendarRow> events(LocalDate from, LocalDate to) {
    return dsl.selectFrom(EVENT)
        .where(EVENT.START_ON.le(to))
        .and(EVENT.END_ON.ge(from))
        .and(EVENT.SCHEDULE_PRECISION.isNotNull())
        .fetch(
            row ->
                new CalendarRow(
                    row.getId(),
                    CalendarRow.Kind.EVENT,
                    row.getName(),
                    row.getStartOn(),
                    row.getEndOn(),
                    row.getSchedulePrecision(),
                    row.getPlace(),
                    row.getOrganiser() == null,
                    List.of(),
                    row.getIsCancelled(),
                    row.getActionItemId()));
  }
}
