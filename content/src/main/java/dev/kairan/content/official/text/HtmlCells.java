package dev.kairan.content.official.text;

import java.util.HashMap;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Tells the tables of an HTML document that list something, where a row is a line, from those that
 * only place text on the page.
 */
final class HtmlCells {

  private static final String MANY_LINES = "br, table, ul, ol, dl, pre, h1, h2, h3, h4, h5, h6, hr";

  private final Map<Element, Boolean> rows = new HashMap<>();

  /** True where all cells of this cell's row are short enough for one line. */
  boolean isOnRowLine(Element cell) {
    Element row = cell.parent();
    return row != null && rows.computeIfAbsent(row, HtmlCells::isLine);
  }

  /** True for a block in such a cell. */
  boolean isInsideRowLine(Element block) {
    @Nullable Element parent = block.parent();
    while (parent != null && !parent.nameIs("td") && !parent.nameIs("th")) {
      parent = parent.parent();
    }
    return parent != null && isOnRowLine(parent);
  }

  private static boolean isLine(Element row) {
    return row.children().stream()
        .allMatch(
            cell -> cell.selectFirst(MANY_LINES) == null && cell.select("p, div").size() <= 1);
  }
}
