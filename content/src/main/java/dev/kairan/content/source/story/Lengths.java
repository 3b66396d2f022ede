package dev.kairan.content.source.story;

import dev.kairan.content.check.Rule;
import dev.kairan.content.source.field.Value;

/** How long the parts of a story should be, in characters, to fit where they are shown. */
enum Lengths {
  TITLE(Rule.TITLE_LENGTH, 15, 60),
  SHORT_SUMMARY(Rule.SUMMARY_LENGTH, 25, 60),
  MEDIUM_SUMMARY(Rule.SUMMARY_LENGTH, 70, 140),
  LONG_SUMMARY(Rule.SUMMARY_LENGTH, 140, 280);

  private final Rule rule;
  private final int least;
  private final int most;

  Lengths(Rule rule, int least, int most) {
    this.rule = rule;
    this.least = least;
    this.most = most;
  }

  /** The prose of {@code value}, reported where it is too short or too long. */
  String read(Value value) {
    String prose = value.prose();
    int length = prose.codePointCount(0, prose.length());
    if (value.isPresent() && (length < least || length > most)) {
      value.report(rule, length, least, most);
    }
    return prose;
  }
}
