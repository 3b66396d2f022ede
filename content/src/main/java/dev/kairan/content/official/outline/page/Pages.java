package dev.kairan.content.official.outline.page;

import dev.kairan.content.official.outline.line.Line;
import org.jspecify.annotations.Nullable;

/** The printed page of every line, as far as it is known. */
public final class Pages {

  private final int[] pages;
  private final Proof proof;

  /** Where the pages come from. */
  public enum Proof {
    /** Printed in the document. */
    TOLD,
    /** Counted by sheets of paper, because nothing is printed. */
    COUNTED,
    /** Told by the contents list only, because the sheets of paper contradict it. */
    SHEETS_DIFFER
  }

  /**
   * Keeps the pages of a document.
   *
   * @param pages by index of line; 0 where it is not known
   */
  Pages(int[] pages, Proof proof) {
    this.pages = pages;
    this.proof = proof;
  }

  public @Nullable Integer of(Line line) {
    int page = pages[line.index()];
    return page > 0 ? page : null;
  }

  /** The last page that is known, or null. */
  public @Nullable Integer last() {
    int last = 0;
    for (int page : pages) {
      last = Math.max(last, page);
    }
    return last > 0 ? last : null;
  }

  public Proof proof() {
    return proof;
  }

  /** How many of the headings stand on another page than the contents list says. */
  long against(Iterable<Anchor> anchors) {
    long against = 0;
    for (Anchor anchor : anchors) {
      against += pages[anchor.line().index()] == anchor.page() ? 0 : 1;
    }
    return against;
  }
}
