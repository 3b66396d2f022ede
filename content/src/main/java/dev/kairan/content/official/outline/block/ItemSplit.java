package dev.kairan.content.official.outline.block;

import dev.kairan.content.official.outline.line.Layout;
import dev.kairan.content.official.outline.line.Line;
import dev.kairan.content.official.outline.line.Paragraphs;
import dev.kairan.content.official.outline.line.Sentences;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What stands between a mark and the next one: the text of the item, and after it perhaps lines
 * that belong to what follows (a sub-heading has no mark of its own).
 *
 * @param paragraphs of the item, usually one
 * @param tail lines after it
 */
public record ItemSplit(List<List<Line>> paragraphs, List<Line> tail) {

  private static final Pattern NOTE =
      Pattern.compile("^(※|＊|\\*|注[）)：:０-９0-9]|（注|→|⇒|数値目標|目標[：:値]|KPI|ＫＰＩ)");

  /** Columns by which the later lines of an item stand further in than its bullet. */
  private static final int HANGING = 2;

  /**
   * Splits the lines from a mark to the next one.
   *
   * @param sentences true where the document's items end with a full stop
   */
  public static ItemSplit of(List<Line> lines, Layout layout, boolean sentences) {
    Line first = lines.get(0);
    if (!sentences
        && lines.stream().skip(1).allMatch(line -> line.indent() >= first.indent() + HANGING)) {
      return new ItemSplit(Paragraphs.certain(lines, layout), List.of());
    }
    List<List<Line>> paragraphs = merged(Paragraphs.certain(lines, layout), sentences);
    List<Line> last = paragraphs.get(paragraphs.size() - 1);
    int end = paragraphs.size() > 1 && isTail(last) ? 0 : end(last, layout, sentences);
    List<Line> tail = last.subList(end, last.size());
    List<List<Line>> own = new ArrayList<>(paragraphs.subList(0, paragraphs.size() - 1));
    if (end > 0) {
      own.add(last.subList(0, end));
    }
    return new ItemSplit(own, tail);
  }

  /** A paragraph break in the middle of a sentence is none. */
  private static List<List<Line>> merged(List<List<Line>> paragraphs, boolean sentences) {
    List<List<Line>> merged = new ArrayList<>();
    for (List<Line> paragraph : paragraphs) {
      List<Line> before = merged.isEmpty() ? List.of() : merged.get(merged.size() - 1);
      if (sentences && !before.isEmpty() && !endsSentence(before) && !isTail(paragraph)) {
        List<Line> joined = new ArrayList<>(before);
        joined.addAll(paragraph);
        merged.set(merged.size() - 1, joined);
      } else {
        merged.add(paragraph);
      }
    }
    return merged;
  }

  /** True where no sentence is in the lines, and they are no note on what stands before. */
  private static boolean isTail(List<Line> lines) {
    return lines.stream().noneMatch(line -> Sentences.has(line.text()))
        && !NOTE.matcher(lines.get(0).text()).find();
  }

  private static boolean endsSentence(List<Line> lines) {
    return lines.get(lines.size() - 1).endsSentence();
  }

  /** How many of the lines are the item's. */
  private static int end(List<Line> lines, Layout layout, boolean sentences) {
    int lastSentence = lines.size();
    while (lastSentence > 0 && !lines.get(lastSentence - 1).endsSentence()) {
      lastSentence--;
    }
    if (lastSentence > 0) {
      List<Line> rest = lines.subList(lastSentence, lines.size());
      return rest.isEmpty() || !isTail(rest) ? lines.size() : lastSentence;
    }
    for (int i = 1; i < lines.size(); i++) {
      boolean ends = layout.between(lines.get(i - 1), lines.get(i)).ends();
      if (ends && (!sentences || isTail(lines.subList(i, lines.size())))) {
        return isTail(lines.subList(i, lines.size())) ? i : lines.size();
      }
    }
    return lines.size();
  }
}
