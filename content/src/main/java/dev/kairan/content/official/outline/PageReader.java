package dev.kairan.content.official.outline;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds the page of every line from what the document tells: sheets and the numbers printed on
 * them, numbers printed in the running text, the spacing at page breaks, and at last the contents
 * list.
 */
final class PageReader {

  private final List<Line> all;
  private final List<Line> body;
  private final List<PageMark> marks;
  private final List<Anchor> anchors;
  private final Layout layout;

  /**
   * @param all every line of the document
   * @param body the lines after cover and contents, without furniture
   * @param anchors headings with the pages that the contents list gives them, in order
   */
  PageReader(
      List<Line> all, List<Line> body, List<PageMark> marks, List<Anchor> anchors, Layout layout) {
    this.all = all;
    this.body = body;
    this.marks = marks;
    this.anchors = anchors;
    this.layout = layout;
  }

  Pages read() {
    if (body.isEmpty()) {
      return new Pages(new int[all.size()], true);
    }
    if (all.get(all.size() - 1).sheet() > all.get(0).sheet()) {
      return bySheets();
    }
    if (marks.size() > 1) {
      return byMarks();
    }
    return new ContentsPages(all, body, anchors, layout).read();
  }

  private Pages bySheets() {
    Map<Integer, Integer> votes = new HashMap<>();
    marks.forEach(mark -> votes.merge(mark.sheet() - mark.page(), 1, Integer::sum));
    if (votes.values().stream().noneMatch(count -> count > 1) && !anchors.isEmpty()) {
      votes.clear();
      anchors.forEach(a -> votes.merge(a.line().sheet() - a.page(), 1, Integer::sum));
    }
    boolean proven = !votes.isEmpty();
    // Where nothing is printed, pages are counted from the first sheet after cover and contents.
    votes.putIfAbsent(body.get(0).sheet() - 1, 0);
    int offset = votes.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow().getKey();
    int[] pages = new int[all.size()];
    all.forEach(line -> pages[line.index()] = Math.max(0, line.sheet() - offset));
    return new Pages(pages, proven);
  }

  private Pages byMarks() {
    Pages below = new Pages(paged(true), true);
    Pages above = new Pages(paged(false), true);
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
