package dev.kairan.api.store.filter;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jooq.Condition;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/**
 * Rows of another table that belong to a row.
 *
 * @param alias a new alias of that table
 * @param belongs the condition under which a row of it belongs
 */
record Relation<T extends Table<?>, C extends Table<?>>(
    Function<String, C> alias, BiFunction<T, C, Condition> belongs) {

  /** Some, none or every such row fulfils its filter; all that are given must hold. */
  Condition condition(
      T table, Map<String, @Nullable Object> filters, FilterShape<C> shape, int depth) {
    C related = alias.apply("related_" + depth);
    Condition belonging = belongs.apply(table, related).and(shape.shown(related));
    List<Condition> all = new ArrayList<>();
    filters.forEach(
        (quantifier, filter) -> {
          if (filter != null) {
            Condition fulfilling = shape.condition(related, FilterShape.fields(filter), depth);
            all.add(quantified(quantifier, related, belonging, fulfilling));
          }
        });
    return DSL.and(all);
  }

  private Condition quantified(
      String quantifier, C related, Condition belonging, Condition fulfilling) {
    return switch (quantifier) {
      case "some" -> exists(related, belonging.and(fulfilling));
      case "none" -> exists(related, belonging.and(fulfilling)).not();
      case "every" -> exists(related, belonging.and(fulfilling.not())).not();
      default -> throw new IllegalStateException("no such quantifier: " + quantifier);
    };
  }

  private Condition exists(C related, Condition condition) {
    return DSL.exists(DSL.selectOne().from(related).where(condition));
  }
}
