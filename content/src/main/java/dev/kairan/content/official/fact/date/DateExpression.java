package dev.kairan.content.official.fact.date;

import dev.kairan.content.plan.Qualifier;
import java.util.Set;

/**
 * A date expression of a wording.
 *
 * @param start index of its first character
 * @param end index after its last one
 * @param period the days that it leaves open; for a baseline those compared with
 * @param qualifiers exact, or planned and/or about
 */
public record DateExpression(
    int start, int end, Form form, Period period, Set<Qualifier> qualifiers) {

  /** What sort of expression it is by its own words. */
  public enum Form {
    /** A point or span of time: 10月, 2024年夏. */
    WHEN,
    /** A length of time: ３年間. */
    DURATION,
    /** How often: 毎月, 適宜. */
    CADENCE,
    /** What is compared with: 前年度比. */
    BASELINE
  }

  public DateExpression {
    qualifiers = Set.copyOf(qualifiers);
  }

  public boolean is(Form other) {
    return form == other;
  }
}
