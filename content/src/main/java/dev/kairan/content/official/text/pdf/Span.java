package dev.kairan.content.official.text.pdf;

import dev.kairan.content.official.text.glyph.Mark;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of the drawing, for which the PDF may say what it reads (ActualText): right where glyphs
 * have no characters of their own, such as ligatures and vertical forms.
 *
 * @param actual what it reads, or null
 * @param first index of its first mark
 * @param label what is drawn in it, if it is the label of a list item
 */
record Span(@Nullable String actual, int first, @Nullable DrawnLabel label) {

  /**
   * Puts one mark with what it reads in place of its marks, if those stand side by side; and a
   * bullet in place of a drawn one.
   */
  void close(List<Mark> marks) {
    if (label != null && label.isDrawn() && first >= marks.size()) {
      marks.add(label.mark());
    }
    if (actual != null && first < marks.size()) {
      replace(actual, marks);
    }
  }

  private void replace(String text, List<Mark> marks) {
    List<Mark> own = marks.subList(first, marks.size());
    Mark start = own.get(0);
    Mark end = own.get(own.size() - 1);
    double across = Math.abs(end.x() - start.x());
    double down = Math.abs(end.y() - start.y());
    if (Math.min(across, down) > start.em() / 2) {
      return;
    }
    double dx = end.x() + end.dx() - start.x();
    double dy = end.y() + end.dy() - start.y();
    own.clear();
    if (!text.isEmpty()) {
      marks.add(new Mark(text, start.x(), start.y(), dx, dy, start.em()));
    }
  }
}
