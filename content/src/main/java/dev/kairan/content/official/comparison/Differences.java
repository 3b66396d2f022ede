package dev.kairan.content.official.comparison;

import dev.kairan.content.check.Findings;
import dev.kairan.content.check.Location;
import dev.kairan.content.check.Phrase;
import dev.kairan.content.check.Problem;
import dev.kairan.content.check.Rule;
import java.text.Normalizer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects what differs between document and plan, each with the document's line. */
final class Differences {

  /** What reads as the page where none is written yet. */
  private static final int STAND_IN = 1;

  private final String file;
  private final boolean pagesAwaited;
  private final Findings findings = new Findings();

  /**
   * Starts with none.
   *
   * @param file name of the document
   * @param pagesAwaited whether a page number of the plan is still to be written
   */
  Differences(String file, boolean pagesAwaited) {
    this.file = file;
    this.pagesAwaited = pagesAwaited;
  }

  /** Compares a text; what the document does not tell, or nobody has written yet, is equal. */
  void text(int line, Phrase what, @Nullable String document, String plan) {
    if (document != null && !plan.isEmpty() && !fold(document).equals(fold(plan))) {
      values(line, what, document, plan);
    }
  }

  /** Compares a page; equal where one side does not tell it. */
  void page(int line, Phrase what, @Nullable Integer document, int plan) {
    boolean unwritten = pagesAwaited && plan == STAND_IN;
    if (document != null && !unwritten) {
      count(line, what, document, plan);
    }
  }

  void count(int line, Phrase what, int document, int plan) {
    if (document != plan) {
      values(line, what, Integer.toString(document), Integer.toString(plan));
    }
  }

  /** Both have it, but not the same. */
  void values(int line, Phrase what, String document, String plan) {
    report(
        line,
        new Phrase(
            what.ja() + "：文書は「" + document + "」、計画は「" + plan + "」",
            what.en() + ": document “" + document + "”, plan “" + plan + "”"));
  }

  void onlyInDocument(int line, Phrase what) {
    report(line, new Phrase(what.ja() + "は文書にあるが、計画にない", what.en() + " is not in the plan"));
  }

  void onlyInPlan(int line, Phrase what) {
    report(
        line,
        new Phrase(
            what.ja() + "は計画にあるが、文書からは読み取れない", what.en() + " was not found in the document"));
  }

  private void report(int line, Phrase difference) {
    findings.report(new Location(file, line, ""), Rule.PLAN_MISMATCH, difference);
  }

  /** Warnings by the document's lines. */
  List<Problem> problems() {
    return findings.problems();
  }

  /** Letters of either width are the same letters. */
  static String fold(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC);
  }
}
