package dev.kairan.content.official.shape;

import dev.kairan.content.official.shape.Print.Line;
import java.util.ArrayList;
import java.util.List;

/**
 * A page of a print.
 *
 * @param number printed; 0 where none is
 */
record Sheet(int number, List<Line> lines) {

  static Sheet unnumbered(List<Line> lines) {
    return new Sheet(0, lines);
  }

  /** Cuts lines into pages of {@code length}, or where the plan itself begins a page for 0. */
  static List<Sheet> cut(List<Line> lines, int length) {
    List<Sheet> sheets = new ArrayList<>();
    List<Line> page = new ArrayList<>();
    for (Line line : lines) {
      if (!page.isEmpty()
          && (length == 0 ? !line.isOnSamePage(page.get(0)) : page.size() == length)) {
        sheets.add(new Sheet(sheets.size() + 1, List.copyOf(page)));
        page.clear();
      }
      page.add(line);
    }
    sheets.add(new Sheet(sheets.size() + 1, List.copyOf(page)));
    return sheets;
  }

  /** Adds a line {@code page I-1 | 3} for each part of the plan that begins here. */
  void addPages(List<String> pages) {
    for (Line line : lines) {
      for (String code : line.codes().split(",", -1)) {
        String entry = "page " + code + " | " + number;
        boolean known = pages.stream().anyMatch(page -> page.startsWith("page " + code + " |"));
        if (!code.isEmpty() && !known) {
          pages.add(entry);
        }
      }
    }
  }

  void print(Layout layout, int total, StringBuilder text) {
    Paging paging = layout.paging();
    if (text.length() > 0 && paging.formFeed()) {
      text.append('\f');
    }
    String own = number == 0 || !paging.tellsPages() ? "" : paging.number(number, total);
    boolean spaced = layout.blankLines() == Layout.BlankLines.AFTER_EVERY_LINE;
    if (!own.isEmpty() && paging.head()) {
      text.append(own).append(spaced ? "\n\n" : "\n");
    }
    lines.forEach(line -> text.append(line.text()).append('\n'));
    if (!own.isEmpty() && !paging.head()) {
      text.append(own).append(spaced ? "\n\n" : "\n");
    }
  }
}
