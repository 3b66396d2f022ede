package dev.kairan.api.store.filter;

import dev.kairan.api.store.table.tables.Story;
import java.time.LocalDate;
import org.jooq.Condition;

/** A story that still stands on a day; on the day of its withdrawal it no longer does. */
public final class NotWithdrawn {

  private NotWithdrawn() {}

  public static Condition on(Story table, LocalDate day) {
    return table.WITHDRAWN_ON.isNull().or(table.WITHDRAWN_ON.gt(day));
  }
}
