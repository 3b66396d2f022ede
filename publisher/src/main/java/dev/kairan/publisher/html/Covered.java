package dev.kairan.publisher.html;

import dev.kairan.publisher.answer.Coverage;

/**
 * How many chambers have a story, with the span of time and the rule that belong to the number.
 *
 * @param span 全期間 or 2023年度
 * @param rule address of the rule
 */
public record Covered(String span, int covered, int total, String rule) {

  /** All chambers. */
  public static Covered of(Coverage coverage, Addresses at) {
    return of(coverage, coverage.coveredCount(), coverage.chamberCount(), at);
  }

  /** A part of the country, counted by the same rule. */
  public static Covered of(Coverage coverage, int covered, int total, Addresses at) {
    Integer year = coverage.fiscalYear();
    String span = year == null ? "全期間" : year + "年度";
    return new Covered(span, covered, total, at.rule(coverage.rule().id()));
  }

  /** From 0 (none) to 4 (all), for the depth of a tint. */
  public int step() {
    if (covered == 0) {
      return 0;
    }
    return covered == total ? STEPS : 1 + covered * (STEPS - 1) / total;
  }

  private static final int STEPS = 4;
}
