package dev.kairan.content.official.outline.page;

import dev.kairan.content.official.outline.line.Layout;
import dev.kairan.content.official.outline.line.Line;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds the page of every line from what the document tells: sheets and the numbers printed on
 * them, numbers printed in the running text, the spacing at page breaks, and at last the contents
 * list.
 */
public final class PageReader {

  private final List<Line> all;
  private final List<Line> body;
  private final List<PageMark> marks;
  private final List<Anchor> anchors;
  private final Layout layout;

  /**
   * Prepares to read the pages of a document.
   *
   * @param all every line of the document
   * @param body the lines after cover and contents, without furniture
   * @param anchors headings with the pages that the contents list gives them, in order
   */
  public PageReader(
      List<Line> all, List<Line> body, List<PageMark> marks, List<Anchor> anchors, Layout layout) {
    this.all = all;
    this.body = body;
    this.marks = marks;
    this.anchors = anchors;
    this.layout = layout;
  }

  public Pages read() {
    if (body.isEmpty()) {
      return new Pages(new int[all.size()], Pages.Proof.TOLD);
    }
    if (all.get(all.size() - 1).sheet() > all.get(0).sheet()) {
      return bySheets();
    }
    return countOn() ? byMarks() : byContents(Pages.Proof.TOLD);
  }

  /**
   * Sheets are pages only where the numbers printed on them, or the contents list, say so: a text
   * that was printed anew has other sheets than the original had pages.
   */
  private Pages bySheets() {
    Integer printed = offset(marks.stream().map(m -> m.sheet() - m.page()).toList(), 2);
    if (printed != null) {
      return sheets(printed, Pages.Proof.TOLD);
    }
    if (countOn()) {
      return byMarks();
    }
    if (anchors.isEmpty()) {
      // Nothing is printed: pages are counted from the first sheet after cover and contents.
      return sheets(body.get(0).sheet() - 1, Pages.Proof.COUNTED);
    }
    Integer listed = offset(anchors.stream().map(a -> a.line().sheet() - a.page()).toList(), 1);
    return listed != null
        ? sheets(listed, Pages.Proof.TOLD)
        : byContents(Pages.Proof.SHEETS_DIFFER);
  }

  /** The offset that four of five agree on, if at least {@code least} do; else null. */
  private static @Nullable Integer offset(List<Integer> votes, int least) {
    Map<Integer, Integer> counts = new HashMap<>();
    votes.forEach(vote -> counts.merge(vote, 1, Integer::sum));
    for (Map.Entry<Integer, Integer> count : counts.entrySet()) {
      if (count.getValue() >= least && count.getValue() * 5 >= votes.size() * 4) {
        return count.getKey();
      }
    }
    return null;
  }

  private Pages sheets(int offset, Pages.Proof proof) {
    int[] pages = new int[all.size()];
    all.forEach(line -> pages[line.index()] = Math.max(0, line.sheet() - offset));
    return new Pages(pages, proof);
  }

  /** True where the printed numbers count on from page to page. */
  private boolean countOn() {
    for (int i = 1; i < marks.size(); i++) {
      if (marks.get(i).page() != marks.get(i - 1).page() + 1) {
        return false;
      }
    }
    return marks.size() > 1;
  }

  private Pages byContents(Pages.Proof proof) {
    return new ContentsPages(all, body, anchors, layout).read(proof);
  }

  private Pages byMarks() {
    Pages below = new Pages(paged(true), Pages.Proof.TOLD);
    Pages above = new Pages(paged(false), Pages.Proof.TOLD);
    long difference = above.against(anchors) - below.against(anchors);
    boolean startsWithNumber = marks.get(0).before() <= body.get(0).index();
    return difference < 0 || (difference == 0 && startsWithNumber) ? above : below;
  }

  /** Pages where the numbers stand below the text of each page, or above it. */
  private int[] paged(boolean below) {
    int[] pages = new int[all.size()];
    int next = 0;
    for (Line line : all) {
      while (next < marks.size() && marks.get(next).before() <= line.index()) {
        next++;
      }
      int before = next == 0 ? marks.get(0).page() - 1 : marks.get(next - 1).page();
      pages[line.index()] = below ? below(next, before) : before;
    }
    return pages;
  }

  private int below(int next, int before) {
    return next < marks.size() ? marks.get(next).page() : before + 1;
  }
}
