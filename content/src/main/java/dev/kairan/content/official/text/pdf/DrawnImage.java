package dev.kairan.content.official.text.pdf;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.DrawObject;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;

/** Follows drawings within drawings, and notes images without decoding them. */
final class DrawnImage extends DrawObject {

  private final Runnable painted;

  DrawnImage(PDFStreamEngine engine, Runnable painted) {
    super(engine);
    this.painted = painted;
  }

  @Override
  public void process(Operator operator, List<COSBase> arguments) throws IOException {
    if (!arguments.isEmpty()
        && arguments.get(0) instanceof COSName name
        && getContext().getResources().isImageXObject(name)) {
      painted.run();
    }
    super.process(operator, arguments);
  }
}
