package dev.kairan.api.store.filter;

import org.jooq.Condition;
import org.jooq.Table;

/**
 * One field of a filter type.
 *
 * <p>Conditions are two-valued: on an absent value they are false, never null, so that {@code not}
 * finds what the condition does not.
 */
@FunctionalInterface
interface Criterion<T extends Table<?>> {

  /**
   * The condition on a row of {@code table}.
   *
   * @param operand the input as GraphQL gives it: a map, list or scalar
   * @param depth how many subqueries stand around it, for aliases
   */
  Condition on(T table, Object operand, int depth);
}
