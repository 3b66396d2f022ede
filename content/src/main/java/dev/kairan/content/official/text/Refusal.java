package dev.kairan.content.official.text;

import dev.kairan.content.check.Findings;
import dev.kairan.content.check.Location;
import dev.kairan.content.check.Rule;

/** Why a file cannot be read as an official document. */
final class Refusal extends Exception {

  private static final long serialVersionUID = 1;

  private final transient Rule rule;
  private final transient Object[] arguments;

  Refusal(Rule rule, Object... arguments) {
    super(rule.code(), null, false, false);
    this.rule = rule;
    this.arguments = arguments;
  }

  void report(String name, Findings findings) {
    findings.report(Location.ofFile(name), rule, arguments);
  }
}
