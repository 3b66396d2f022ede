package dev.kairan.content.official.shape;

import dev.kairan.content.official.truth.Block;
import dev.kairan.content.official.truth.Block.Kind;
import java.util.ArrayList;
import java.util.List;

/** Prints the list of contents (目次). */
final class ContentsList {

  private static final int LEADERS = 6;

  private ContentsList() {}

  /** The lines of the list: title, 【目 次】, a row a heading. */
  static List<String> rows(List<Sheet> body, String title, Layout layout) {
    List<String> rows = new ArrayList<>(List.of(title, "", "【目 次】", ""));
    List<String> column = new ArrayList<>();
    Block before = null;
    for (Sheet sheet : body) {
      for (Print.Line line : sheet.lines()) {
        if (line.beginsHeading() && !line.block().equals(before)) {
          before = line.block();
          rows.addAll(Wrap.lines(row(before, sheet.number(), layout), layout.width()));
          if (before.kind() != Kind.GROUP) {
            column.add(Integer.toString(sheet.number()));
          }
        }
      }
    }
    if (layout.contents() == Layout.Contents.IN_A_COLUMN) {
      rows.addAll(column);
    }
    rows.add("");
    return rows;
  }

  private static String row(Block heading, int page, Layout layout) {
    String text = heading.text().replace("  ", " ");
    if (heading.kind() == Kind.GROUP) {
      return text;
    }
    return switch (layout.contents()) {
      case NONE, WITHOUT_PAGES -> text;
      case WITHOUT_LEADERS -> text + "  " + page;
      case IN_A_COLUMN -> text + "・".repeat(leaders(text, layout));
      case ON_LINE -> text + "・".repeat(leaders(text, layout)) + " " + page;
    };
  }

  private static int leaders(String text, Layout layout) {
    return layout.width() == Layout.UNBOUNDED
        ? LEADERS
        : Math.max(LEADERS, layout.width() - text.length() - 2);
  }
}
