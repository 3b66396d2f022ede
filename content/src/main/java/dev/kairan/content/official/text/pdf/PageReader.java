package dev.kairan.content.official.text.pdf;

import dev.kairan.content.official.text.glyph.Mark;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.MissingOperandException;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.state.EmptyGraphicsStackException;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdmodel.MissingResourceException;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.jspecify.annotations.Nullable;

/** Follows the drawing of one page and notes the glyphs. */
final class PageReader extends PDFStreamEngine {

  /** Half the height of an ideograph over its base line, in em. */
  private static final float MIDDLE = 0.38f;

  private static final COSName LABEL = COSName.getPDFName("Lbl");

  private final FontTexts fonts;
  private final Paper paper;
  private final List<Mark> marks = new ArrayList<>();
  private final Deque<Span> spans = new ArrayDeque<>();
  private boolean painted;
  private double covered;

  PageReader(PDPage page, FontTexts fonts) {
    this.fonts = fonts;
    this.paper = new Paper(page);
    TextOperators.register(this);
    addOperator(new DrawnObject(this, this::paintImage));
  }

  Print print() {
    return new Print(marks, painted, covered);
  }

  @Override
  protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
    switch (operator.getName()) {
      case "f", "F", "f*", "B", "B*", "b", "b*" -> fill();
      case "S", "s", "sh" -> painted = true;
      case "m", "l", "c", "v", "y", "re" -> trace(operator, operands);
      case "BI" -> paintImage();
      case "BMC", "BDC" -> beginSpan(operands);
      case "EMC" -> endSpan();
      default -> {}
    }
    super.processOperator(operator, operands);
  }

  private void fill() {
    painted = true;
    DrawnLabel label = label();
    if (label != null) {
      label.fill();
    }
  }

  private void trace(Operator operator, List<COSBase> operands) {
    DrawnLabel label = label();
    if (label != null && operands.stream().allMatch(COSNumber.class::isInstance)) {
      Matrix matrix = getGraphicsState().getCurrentTransformationMatrix();
      label.trace(operator.getName(), operands, (x, y) -> paper.seen(matrix, x, y));
    }
  }

  private @Nullable DrawnLabel label() {
    Span span = spans.peek();
    return span == null ? null : span.label();
  }

  /** PDFBox would read on with a font of its own, and its characters would be wrong. */
  @Override
  protected void showText(byte[] codes) throws IOException {
    if (getGraphicsState().getTextState().getFont() == null) {
      throw new IOException("a font is missing");
    }
    super.showText(codes);
  }

  /** Passes over slips of the program that wrote the page, but over nothing that loses text. */
  @Override
  protected void operatorException(Operator operator, List<COSBase> operands, IOException exception)
      throws IOException {
    if (!(exception instanceof MissingOperandException
        || exception instanceof MissingResourceException
        || exception instanceof EmptyGraphicsStackException)) {
      throw exception;
    }
  }

  /** An image fills the unit square. */
  private void paintImage() {
    painted = true;
    covered += paper.share(getGraphicsState().getCurrentTransformationMatrix());
  }

  @Override
  protected void showGlyph(Matrix glyphToPage, PDFont font, int code, Vector advance)
      throws IOException {
    Mark mark = paper.mark(fonts.text(font, code), glyphToPage, origin(font, code), advance);
    if (paper.shows(mark)) {
      marks.add(mark);
    }
  }

  /** Where the glyph begins, as PDFBox places it: at its base line, or over it where vertical. */
  private static Vector origin(PDFont font, int code) throws IOException {
    if (!font.isVertical()) {
      return new Vector(0, MIDDLE);
    }
    Vector position = font.getPositionVector(code);
    return new Vector(-position.getX(), -position.getY());
  }

  private void beginSpan(List<COSBase> operands) throws IOException {
    COSBase last = operands.isEmpty() ? null : operands.get(operands.size() - 1);
    COSDictionary properties = last instanceof COSDictionary given ? given : null;
    if (last instanceof COSName name && operands.size() > 1) {
      PDPropertyList named = getResources().getProperties(name);
      properties = named == null ? null : named.getCOSObject();
    }
    String actual = properties == null ? null : properties.getString(COSName.ACTUAL_TEXT);
    boolean label = !operands.isEmpty() && LABEL.equals(operands.get(0));
    spans.push(new Span(actual, marks.size(), label ? new DrawnLabel() : null));
  }

  private void endSpan() {
    Span span = spans.poll();
    if (span != null) {
      span.close(marks);
    }
  }
}
