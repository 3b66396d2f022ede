package dev.kairan.content.official.outline;

import org.jspecify.annotations.Nullable;

/** The printed page of every line, as far as it is known. */
final class Pages {

  private final int[] pages;
  private final boolean proven;

  /**
   * @param pages by index of line; 0 where it is not known
   * @param proven false where the numbers were counted and not printed anywhere
   */
  Pages(int[] pages, boolean proven) {
    this.pages = pages;
    this.proven = proven;
  }

  @Nullable Integer of(Line line) {
    int page = pages[line.index()];
    return page > 0 ? page : null;
  }

  /** The last page that is known, or null. */
  @Nullable Integer last() {
    int last = 0;
    for (int page : pages) {
      last = Math.max(last, page);
    }
    return last > 0 ? last : null;
  }

  boolean isProven() {
    return proven;
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
