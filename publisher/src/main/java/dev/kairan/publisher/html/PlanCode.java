package dev.kairan.publisher.html;

/**
 * The id of a part of a plan, taken apart: {@code 2023-III-4-02} is {@code III-4-02} of 2023.
 *
 * @param text as in addresses and anchors
 */
public record PlanCode(int fiscalYear, String text) {

  private static final int YEAR_DIGITS = 4;

  /** Takes apart an id that begins with a fiscal year and a hyphen. */
  public static PlanCode of(String id) {
    return new PlanCode(
        Integer.parseInt(id.substring(0, YEAR_DIGITS)), id.substring(YEAR_DIGITS + 1));
  }
}
