package dev.kairan.content.check;

/** Why a file cannot be read at all: a problem that ends the reading of the file. */
public final class Refusal extends Exception {

  private static final long serialVersionUID = 1;

  private final transient Rule rule;
  private final transient Object[] arguments;

  /** {@code arguments} fill {0}, {1}… of the rule's texts. */
  public Refusal(Rule rule, Object... arguments) {
    super(rule.code(), null, false, false);
    this.rule = rule;
    this.arguments = arguments.clone();
  }

  public void report(Location location, Findings findings) {
    findings.report(location, rule, arguments);
  }
}
