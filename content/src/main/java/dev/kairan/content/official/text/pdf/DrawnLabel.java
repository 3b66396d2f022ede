package dev.kairan.content.official.text.pdf;

import dev.kairan.content.official.text.glyph.Mark;
import java.awt.geom.Point2D;
import java.util.List;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSNumber;

/**
 * The bullet of a list item that a browser draws as a shape: no character, but the PDF says that it
 * is the label (Lbl) of an item.
 */
final class DrawnLabel {

  /** What browsers draw is about this wide, in em. */
  private static final double WIDTH = 0.36;

  private double left = Double.MAX_VALUE;
  private double right = -Double.MAX_VALUE;
  private double top = Double.MAX_VALUE;
  private double bottom = -Double.MAX_VALUE;
  private boolean round;
  private boolean filled;

  /** Where a point of the drawing is seen. */
  interface View {
    Point2D of(float x, float y);
  }

  /** Follows an outline: pairs of coordinates, or for a box (re) a corner and its size. */
  void trace(String operator, List<COSBase> operands, View view) {
    float[] numbers = new float[operands.size() / 2 * 2];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = ((COSNumber) operands.get(i)).floatValue();
    }
    if (operator.equals("re") && numbers.length == 4) {
      numbers[2] += numbers[0];
      numbers[3] += numbers[1];
    }
    for (int i = 0; i < numbers.length; i += 2) {
      add(view.of(numbers[i], numbers[i + 1]));
    }
    round |= operator.equals("c");
  }

  private void add(Point2D point) {
    left = Math.min(left, point.getX());
    right = Math.max(right, point.getX());
    top = Math.min(top, point.getY());
    bottom = Math.max(bottom, point.getY());
  }

  void fill() {
    filled = true;
  }

  boolean isDrawn() {
    return right > left;
  }

  /**
   * The bullet as HTML lists give it: a disc is of the outer list, circle and square of inner ones.
   */
  Mark mark() {
    String bullet = round && filled ? "○" : "・";
    double width = right - left;
    return new Mark(bullet, left, (top + bottom) / 2, width, 0, width / WIDTH);
  }
}
