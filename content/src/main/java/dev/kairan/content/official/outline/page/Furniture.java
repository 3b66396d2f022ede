package dev.kairan.content.official.outline.page;

import dev.kairan.content.official.outline.line.Fold;
import dev.kairan.content.official.outline.line.Line;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

/**
 * What is printed on every sheet and belongs to no text: page numbers, running headers and footers.
 *
 * @param text the lines without it
 * @param marks the page numbers, in order
 */
public record Furniture(List<Line> text, List<PageMark> marks) {

  /** Lines at the top or bottom of a sheet that can be furniture. */
  private static final int EDGE = 2;

  private static final int FEWEST_SHEETS = 3;

  public Furniture {
    text = List.copyOf(text);
    marks = List.copyOf(marks);
  }

  /** Tells furniture and text apart. */
  public static Furniture in(List<Line> lines) {
    Map<Integer, List<Line>> sheets = new HashMap<>();
    lines.forEach(line -> sheets.computeIfAbsent(line.sheet(), s -> new ArrayList<>()).add(line));
    Set<Integer> running = running(sheets);
    Set<Integer> edges = numberedEdges(lines, edges(sheets));
    List<Line> text = new ArrayList<>();
    List<PageMark> marks = new ArrayList<>();
    boolean removed = false;
    for (Line line : lines) {
      OptionalInt page = page(line, edges);
      if (page.isPresent()) {
        marks.add(new PageMark(line.index() + 1, line.sheet(), page.getAsInt()));
      }
      if (page.isPresent() || running.contains(line.index())) {
        removed = true;
      } else {
        text.add(removed || startsSheet(line, text) ? line.withGap(Line.UNKNOWN_GAP) : line);
        removed = false;
      }
    }
    return new Furniture(text, marks);
  }

  /**
   * Takes away bare page numbers between the pages of {@code body}, where no sheets are told: lines
   * of one figure each, which count on from page to page.
   */
  public Furniture withoutNumbers(List<Line> body) {
    List<Line> numbers =
        body.stream().filter(line -> PageNumber.plain(line.text()).isPresent()).toList();
    boolean last = numbers.size() == 1 && numbers.get(0).equals(body.get(body.size() - 1));
    boolean countOn = (last || numbers.size() > 1) && marks.isEmpty();
    for (int i = 1; i < numbers.size(); i++) {
      countOn &= value(numbers.get(i)) == value(numbers.get(i - 1)) + 1;
    }
    if (!countOn) {
      return this;
    }
    Set<Line> taken = new HashSet<>(numbers);
    List<Line> kept = new ArrayList<>();
    boolean removed = false;
    for (Line line : text) {
      if (!taken.contains(line)) {
        kept.add(removed ? line.withGap(Line.UNKNOWN_GAP) : line);
      }
      removed = taken.contains(line);
    }
    return new Furniture(
        kept,
        numbers.stream()
            .map(line -> new PageMark(line.index() + 1, line.sheet(), value(line)))
            .toList());
  }

  private static int value(Line line) {
    return PageNumber.plain(line.text()).orElseThrow();
  }

  private static boolean startsSheet(Line line, List<Line> before) {
    return !before.isEmpty() && before.get(before.size() - 1).sheet() != line.sheet();
  }

  private static OptionalInt page(Line line, Set<Integer> edges) {
    OptionalInt page = PageNumber.decorated(line.text());
    return edges.contains(line.index()) ? PageNumber.plain(line.text()) : page;
  }

  /** Those edges on which bare numbers count on from sheet to sheet. */
  private static Set<Integer> numberedEdges(List<Line> lines, Set<Integer> edges) {
    Map<Integer, Set<Integer>> byOffset = new HashMap<>();
    for (int edge : edges) {
      Line line = lines.get(edge);
      OptionalInt number = PageNumber.plain(line.text());
      if (number.isPresent() && !besideNumber(line, lines)) {
        int offset = line.sheet() - number.getAsInt();
        byOffset.computeIfAbsent(offset, o -> new HashSet<>()).add(edge);
      }
    }
    Set<Integer> numbered = new HashSet<>();
    byOffset.values().stream().filter(same -> same.size() > 1).forEach(numbered::addAll);
    return numbered;
  }

  /** A column of numbers belongs to a contents list. */
  private static boolean besideNumber(Line line, List<Line> lines) {
    return isNumber(line, line.index() - 1, lines) || isNumber(line, line.index() + 1, lines);
  }

  private static boolean isNumber(Line line, int index, List<Line> lines) {
    return index >= 0
        && index < lines.size()
        && lines.get(index).sheet() == line.sheet()
        && PageNumber.plain(lines.get(index).text()).isPresent();
  }

  /** First and last lines of the sheets, where there is more than one. */
  private static Set<Integer> edges(Map<Integer, List<Line>> sheets) {
    Set<Integer> edges = new HashSet<>();
    if (sheets.size() > 1) {
      for (List<Line> sheet : sheets.values()) {
        edges.add(sheet.get(0).index());
        edges.add(sheet.get(sheet.size() - 1).index());
      }
    }
    return edges;
  }

  /**
   * Lines that stand, but for their figures, at the same edge of more than half of the sheets. The
   * first sheet keeps them: there the title itself can stand.
   */
  private static Set<Integer> running(Map<Integer, List<Line>> sheets) {
    Map<String, List<Line>> places = new HashMap<>();
    for (List<Line> sheet : sheets.values()) {
      for (int i = 0; i < Math.min(EDGE, sheet.size()); i++) {
        collect(places, "top " + i, sheet.get(i));
        collect(places, "bottom " + i, sheet.get(sheet.size() - 1 - i));
      }
    }
    Set<Integer> running = new HashSet<>();
    for (List<Line> same : places.values()) {
      if (same.size() >= FEWEST_SHEETS && same.size() * 2 > sheets.size()) {
        same.stream().filter(line -> line.sheet() > 1).forEach(line -> running.add(line.index()));
      }
    }
    return running;
  }

  private static void collect(Map<String, List<Line>> places, String edge, Line line) {
    String key = edge + ' ' + Fold.key(line.text()).replaceAll("\\d+", "#");
    places.computeIfAbsent(key, k -> new ArrayList<>()).add(line);
  }
}
