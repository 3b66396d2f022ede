package dev.kairan.content.official.text.pdf;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.DrawObject;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;

/** Follows drawings within drawings, and notes images without decoding them. */
final class DrawnObject extends DrawObject {

  private final Runnable painted;

  DrawnObject(PDFStreamEngine engine, Runnable painted) {
    super(engine);
    this.painted = painted;
  }

  @Override
  public void process(Operator operator, List<COSBase> arguments) throws IOException {
    if (!arguments.isEmpty() && arguments.get(0) instanceof COSName name) {
      PDResources resources = getContext().getResources();
      if (resources.isImageXObject(name)) {
        painted.run();
      } else if (resources.getXObject(name) instanceof PDFormXObject form) {
        WholeStream.check(form.getCOSObject());
      }
    }
    super.process(operator, arguments);
  }
}
