package dev.kairan.content.official.outline.line;

import dev.kairan.content.check.Findings;
import dev.kairan.content.check.Location;
import dev.kairan.content.check.Phrase;
import dev.kairan.content.check.Rule;

/** Says what the reader is unsure of, with line and quoted words. */
public final class Doubts {

  private static final int QUOTE = 40;

  private final String file;
  private final Findings findings;

  public Doubts(String file, Findings findings) {
    this.file = file;
    this.findings = findings;
  }

  /** Always true: the heading is taken for one, with a warning. */
  public boolean heading(Line line) {
    report(line, Rule.UNCERTAIN_HEADING, line.text());
    return true;
  }

  public void unplaced(Line line) {
    report(line, Rule.UNPLACED_TEXT, line.text());
  }

  public void join(Line line, String quote) {
    report(line, Rule.UNCERTAIN_JOIN, quote);
  }

  public void contents(Line line, String heading) {
    report(line, Rule.CONTENTS_MISMATCH, heading);
  }

  public void page(int line, Phrase what) {
    findings.report(new Location(file, line, ""), Rule.UNCERTAIN_PAGE, what);
  }

  public void notAPlan(Phrase why) {
    findings.report(Location.ofFile(file), Rule.NOT_A_PLAN, why);
  }

  private void report(Line line, Rule rule, String quote) {
    String shown = quote.length() > QUOTE ? quote.substring(0, QUOTE) + "…" : quote;
    findings.report(new Location(file, line.number(), ""), rule, shown);
  }
}
