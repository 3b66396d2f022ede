package dev.kairan.api.store.filter;

import dev.kairan.api.store.table.tables.Request;
import java.time.LocalDate;
import org.jooq.Condition;

/** A request that was asked by the end of a day and not answered by then. */
final class OpenOn implements Criterion<Request> {

  @Override
  public Condition on(Request table, Object operand, int depth) {
    LocalDate day = (LocalDate) operand;
    return table.ASKED_ON.le(day).and(table.ANSWERED_ON.isNull().or(table.ANSWERED_ON.gt(day)));
  }
}
