package dev.kairan.api.store.filter;

import dev.kairan.api.store.table.tables.Chamber;
import java.time.LocalDate;
import org.jooq.Condition;

/** A chamber that exists on a day, first and last day included. */
public final class ValidOn implements Criterion<Chamber> {

  @Override
  public Condition on(Chamber table, Object operand, int depth) {
    return condition(table, (LocalDate) operand);
  }

  public static Condition condition(Chamber table, LocalDate day) {
    return table
        .VALID_FROM_ON
        .isNull()
        .or(table.VALID_FROM_ON.le(day))
        .and(table.VALID_TO_ON.isNull().or(table.VALID_TO_ON.ge(day)));
  }
}
