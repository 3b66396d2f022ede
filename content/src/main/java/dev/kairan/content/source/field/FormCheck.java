package dev.kairan.content.source.field;

import dev.kairan.content.check.Findings;
import dev.kairan.content.check.Location;
import dev.kairan.content.check.Rule;
import dev.kairan.content.check.Suggestion;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Holds the names of written fields against a {@link Form}. */
final class FormCheck {

  private final Form form;
  private final Findings findings;
  private final Set<String> written = new HashSet<>();

  FormCheck(Form form, Findings findings) {
    this.form = form;
    this.findings = findings;
  }

  /** Reports a repeated or unknown name; true when the form has it and it is new. */
  boolean accept(String name, Location at) {
    if (!written.add(name)) {
      findings.report(at, Rule.DUPLICATE_KEY, name);
      return false;
    }
    if (!form.has(name)) {
      List<String> names = form.names();
      findings.report(
          at, Rule.UNKNOWN_FIELD, name, Suggestion.among(name, names), String.join(", ", names));
      return false;
    }
    return true;
  }

  /** Reports the required names that were never seen; {@code path} stands before each. */
  void reportMissing(Location record, String path) {
    for (String name : form.names()) {
      if (form.isRequired(name) && !written.contains(name)) {
        Location at = new Location(record.file(), record.line(), path + name);
        findings.report(at, form.ruleForMissing(name), name);
      }
    }
  }

  void reportEmpty(String name, Location at) {
    Rule rule = form.isRequired(name) ? form.ruleForMissing(name) : Rule.EMPTY_VALUE;
    findings.report(at, rule == Rule.MISSING_FIELD ? Rule.EMPTY_VALUE : rule, name);
  }
}
