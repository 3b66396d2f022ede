package dev.kairan.content.source.plan;

import dev.kairan.content.check.Phrase;
import dev.kairan.content.check.Rule;
import dev.kairan.content.source.field.Numbers;
import dev.kairan.content.source.field.Value;

/** Holds a declared number against what is there. */
final class Counts {

  private Counts() {}

  static void check(Value declared, Phrase things, int found) {
    Integer number = Numbers.optionalWhole(declared, 0, Integer.MAX_VALUE);
    if (number != null && number != found) {
      declared.report(Rule.WRONG_COUNT, things, number, found);
    }
  }
}
