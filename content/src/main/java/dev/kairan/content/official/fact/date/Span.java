package dev.kairan.content.official.fact.date;

import dev.kairan.content.official.fact.date.DateExpression.Form;
import dev.kairan.content.plan.Qualifier;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A point or range as read.
 *
 * @param end where its wording ends, firmness included
 * @param last its last point, which lends its year to the next of a list
 * @param namedForm null for a label: a year that is part of a name
 * @param period null where no such day exists
 */
record Span(
    int end,
    Point last,
    @Nullable Form namedForm,
    @Nullable Period period,
    Set<Qualifier> qualifiers) {

  boolean isLabel() {
    return namedForm == null;
  }

  Form form() {
    return namedForm == null ? Form.WHEN : namedForm;
  }
}
