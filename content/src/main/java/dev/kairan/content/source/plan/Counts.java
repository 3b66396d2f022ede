package dev.kairan.content.source.plan;

import dev.kairan.content.check.Phrase;
import dev.kairan.content.check.Rule;
import dev.kairan.content.source.field.Numbers;
import dev.kairan.content.source.field.Value;

/** Holds a declared number against what is there. */
final class Counts {

  private Counts() {}

  static void check(Value declared, Phrase things, int found) {
    int number = Numbers.whole(declared, 0, Integer.MAX_VALUE);
    if (declared.isPresent() && number != found) {
      declared.report(Rule.WRONG_COUNT, things, number, found);
    }
  }
}
