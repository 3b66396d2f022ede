package dev.kairan.content.official.fact;

import dev.kairan.content.check.Findings;
import dev.kairan.content.check.Location;
import dev.kairan.content.check.Rule;
import dev.kairan.content.official.fact.phrase.Wording;
import dev.kairan.content.official.outline.Passage;

/** Reports what could not be told for sure, with the clause that it stands in. */
record Doubts(Passage passage, Wording wording, String file, Findings findings) {

  private static final int LONGEST = 60;

  void date(int index) {
    report(Rule.UNCERTAIN_DATE, index);
  }

  void number(int index) {
    report(Rule.UNCERTAIN_NUMBER, index);
  }

  private void report(Rule rule, int index) {
    int start = Math.max(wording.clauseStart(index), index - LONGEST / 2);
    int end = Math.min(wording.clauseEnd(index), start + LONGEST);
    findings.report(
        new Location(file, passage.lineAt(index), ""), rule, wording.raw(start, end).strip());
  }
}
