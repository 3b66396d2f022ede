package dev.kairan.api.store.size;

import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/**
 * A list field of the schema and the table that holds its rows.
 *
 * @param field such as {@code Chamber.stories}
 * @param parent the column with the parent's key; null where all rows are one list
 * @param owned true where a row belongs to one parent only
 */
record Relation(String field, Table<?> table, @Nullable Field<?> parent, boolean owned) {

  static Relation all(String field, Table<?> table) {
    return new Relation(field, table, null, true);
  }

  static Relation owned(String field, Table<?> table, Field<?> parent) {
    return new Relation(field, table, parent, true);
  }

  static Relation shared(String field, Table<?> table, Field<?> parent) {
    return new Relation(field, table, parent, false);
  }

  ListSizes count(DSLContext dsl) {
    if (parent == null) {
      return ListSizes.one(dsl.fetchCount(table));
    }
    return ListSizes.of(
        dsl.select(DSL.count()).from(table).groupBy(parent).fetch(DSL.count()), owned);
  }
}
