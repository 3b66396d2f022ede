package dev.kairan.content.official.outline.page;

import dev.kairan.content.official.outline.line.Layout;
import dev.kairan.content.official.outline.line.Line;
import java.util.Arrays;
import java.util.List;

/**
 * Finds pages from the contents list: what lies between two headings of one page lies on that page.
 *
 * <p>Some extractors leave no blank line, but a space, where a page begins. That is believed where
 * just so many pages begin between two headings as the contents list says.
 */
final class ContentsPages {

  private final List<Anchor> anchors;
  private final int[] pages;
  private final boolean[] starts;
  private boolean spacingTells;

  ContentsPages(List<Line> all, List<Line> body, List<Anchor> anchors, Layout layout) {
    this.anchors = anchors;
    this.pages = new int[all.size()];
    this.starts = new boolean[all.size()];
    for (Line line : body) {
      starts[line.index()] = layout.gap() > 0 && line.gap() == 0 && line.indent() > 0;
    }
  }

  Pages read(Pages.Proof proof) {
    for (int i = 0; i + 1 < anchors.size(); i++) {
      between(anchors.get(i), anchors.get(i + 1));
    }
    if (!anchors.isEmpty()) {
      afterLast(anchors.get(anchors.size() - 1));
    }
    return new Pages(pages, proof);
  }

  private void between(Anchor first, Anchor second) {
    int from = first.line().index();
    int to = second.line().index();
    int turned = second.page() - first.page();
    pages[from] = first.page();
    if (turned == 0) {
      Arrays.fill(pages, from, to, first.page());
    } else if (turned == starts(from, to)) {
      spacingTells = true;
      count(first, to);
    }
  }

  private void afterLast(Anchor last) {
    pages[last.line().index()] = last.page();
    if (spacingTells) {
      count(last, pages.length);
    }
  }

  /** Counts pages from a heading on up to the line {@code to}. */
  private void count(Anchor from, int to) {
    int page = from.page();
    for (int i = from.line().index(); i < to; i++) {
      page += starts[i] && i > from.line().index() ? 1 : 0;
      pages[i] = page;
    }
  }

  /** Pages that begin after {@code from}, up to and with {@code to}. */
  private int starts(int from, int to) {
    int count = 0;
    for (int i = from + 1; i <= to; i++) {
      count += starts[i] ? 1 : 0;
    }
    return count;
  }
}
