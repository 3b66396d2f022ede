package dev.kairan.content.check;

import java.util.Comparator;

/**
 * Something wrong with the content, where it is, and how to mend it.
 *
 * @param message what is wrong
 * @param hint what to do about it
 */
public record Problem(Location location, Rule rule, Phrase message, Phrase hint)
    implements Comparable<Problem> {

  private static final Comparator<Problem> ORDER =
      Comparator.comparing(Problem::location)
          .thenComparing(Problem::rule)
          .thenComparing(problem -> problem.message().en());

  /** Fills the texts of {@code rule} with {@code arguments}, in the order of its {0}, {1}… */
  public static Problem of(Location location, Rule rule, Object... arguments) {
    return new Problem(
        location,
        rule,
        RuleTexts.fill(rule.code() + ".message", arguments),
        RuleTexts.fill(rule.code() + ".hint", arguments));
  }

  public Severity severity() {
    return rule.severity();
  }

  public String file() {
    return location.file();
  }

  public int line() {
    return location.line();
  }

  /** Empty where a line or file as a whole is meant. */
  public String field() {
    return location.field();
  }

  /** By file, line, field and rule. */
  @Override
  public int compareTo(Problem other) {
    return ORDER.compare(this, other);
  }
}
