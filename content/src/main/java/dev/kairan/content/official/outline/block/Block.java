package dev.kairan.content.official.outline.block;

import dev.kairan.content.official.outline.line.Line;
import dev.kairan.content.official.outline.line.Sentences;
import dev.kairan.content.official.outline.mark.Marker;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The lines from one mark to the next.
 *
 * @param marker what the first line begins with; null where it begins with nothing
 * @param lines at least one
 * @param titleLines how many of them are known to be the title; 0 where that is to be found out
 */
public record Block(Kind kind, @Nullable Marker marker, List<Line> lines, int titleLines) {

  /** What the mark says. */
  public enum Kind {
    /** A number: a heading or an item. */
    NUMBER,
    /** A bullet. */
    BULLET,
    /** A heading in brackets, alone on its line. */
    BRACKET,
    /** A heading with a label in brackets before it: 【継続課題】…. */
    LABELLED,
    /** A heading of the contents list that has no mark. */
    PLAIN,
    /** Words in brackets that return in section after section: here the items begin. */
    MARKER,
    /** No mark: what stands before the first one. */
    HEAD
  }

  public Block {
    lines = List.copyOf(lines);
  }

  public Line first() {
    return lines.get(0);
  }

  public boolean is(Kind other) {
    return kind == other;
  }

  /** True where a sentence ends in it. */
  public boolean hasSentence() {
    return lines.stream().anyMatch(line -> Sentences.has(line.text()));
  }
}
