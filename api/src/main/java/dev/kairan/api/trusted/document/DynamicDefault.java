package dev.kairan.api.trusted.document;

import java.util.Arrays;
import java.util.Optional;

/** What the server puts in for a variable of a certain name that nobody gave. */
public enum DynamicDefault {

  /** The fiscal year of the newest plan. */
  FISCAL_YEAR("fiscalYear", Input.INT, "最新の計画の年度"),
  /** The day of the run. */
  AS_OF("asOf", Input.DATE, "集計日"),
  /** The day of the run. */
  FROM("from", Input.DATE, "集計日"),
  /** The day before the run. */
  SINCE("since", Input.DATE, "集計日の前日"),
  /** The first of the fourteen days that end with {@code asOf}. */
  RECENT_FROM("recentFrom", Input.DATE, "集計日までの14日間の初日"),
  /** Three months after the first day asked for. */
  TO("to", Input.DATE, "初日の三か月後"),
  /** The month of the run. */
  MONTH("month", Input.MONTH, "集計日の月");

  private final String variable;
  private final Input input;
  private final String words;

  DynamicDefault(String variable, Input input, String words) {
    this.variable = variable;
    this.input = input;
    this.words = words;
  }

  /** The default of a variable, where its name has one. */
  public static Optional<DynamicDefault> of(String variable) {
    return Arrays.stream(values()).filter(one -> one.variable.equals(variable)).findFirst();
  }

  /** How a variable of this name is written. */
  public Input input() {
    return input;
  }

  /** What it is, in Japanese. */
  public String words() {
    return words;
  }
}
