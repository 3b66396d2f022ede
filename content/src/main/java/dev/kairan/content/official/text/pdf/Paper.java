package dev.kairan.content.official.text.pdf;

import dev.kairan.content.official.text.glyph.Mark;
import java.awt.geom.Point2D;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/** The visible part of a page, turned as its reader sees it. */
final class Paper {

  private final PDRectangle box;
  private final int turned;

  Paper(PDPage page) {
    box = page.getCropBox();
    turned = page.getRotation();
  }

  /**
   * A glyph on this paper.
   *
   * @param glyphToPage from units of the type's size to the page
   * @param origin where its middle line begins, in those units
   * @param advance how far it moves the pen, in those units
   */
  Mark mark(String text, Matrix glyphToPage, Vector origin, Vector advance) {
    Point2D start = seen(glyphToPage, origin.getX(), origin.getY());
    Point2D end = seen(glyphToPage, origin.getX() + advance.getX(), origin.getY() + advance.getY());
    double em = Math.hypot(glyphToPage.getShearX(), glyphToPage.getScaleY());
    return new Mark(
        text,
        start.getX(),
        start.getY(),
        end.getX() - start.getX(),
        end.getY() - start.getY(),
        Math.max(em, 0.01));
  }

  /** True where the glyph begins on the paper. */
  boolean shows(Mark mark) {
    boolean upright = turned % 180 == 0;
    double width = upright ? box.getWidth() : box.getHeight();
    double height = upright ? box.getHeight() : box.getWidth();
    double edge = mark.em();
    return mark.x() > -edge
        && mark.x() < width + edge
        && mark.y() > -edge
        && mark.y() < height + edge;
  }

  /** How much of the paper the unit square covers under this transformation, 1 for all. */
  double share(Matrix squareToPage) {
    double area =
        squareToPage.getScaleX() * squareToPage.getScaleY()
            - squareToPage.getShearX() * squareToPage.getShearY();
    return Math.abs(area) / Math.max(1, box.getWidth() * box.getHeight());
  }

  /** A point of the drawing as it is seen, from the upper left corner. */
  Point2D seen(Matrix matrix, float x, float y) {
    Point2D point = matrix.transformPoint(x, y);
    double right = point.getX() - box.getLowerLeftX();
    double up = point.getY() - box.getLowerLeftY();
    return switch (turned) {
      case 90 -> new Point2D.Double(up, right);
      case 180 -> new Point2D.Double(box.getWidth() - right, up);
      case 270 -> new Point2D.Double(box.getHeight() - up, box.getWidth() - right);
      default -> new Point2D.Double(right, box.getHeight() - up);
    };
  }
}
