package dev.kairan.content.official.text;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Locale;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDStream;

/**
 * Writes PDFs as Japanese office programs have long done: with fonts that are named only and not
 * brought along, and characters by their UTF-16 numbers.
 */
final class PdfPages implements AutoCloseable {

  static final double SIZE = 10;

  private final PDDocument document = new PDDocument();
  private StringBuilder drawing = new StringBuilder();

  /** The document, for tests that want to spoil or lock it. */
  PDDocument document() {
    return document;
  }

  PdfPages text(double x, double y, String text) {
    return text(x, y, SIZE, text);
  }

  /** Text that begins so many points right of and above the lower left corner. */
  PdfPages text(double x, double y, double size, String text) {
    return draw("BT /H %.2f Tf 1 0 0 1 %.2f %.2f Tm <%s> Tj ET", size, x, y, hex(text));
  }

  PdfPages vertical(double x, double y, String text) {
    return draw("BT /V %.2f Tf 1 0 0 1 %.2f %.2f Tm <%s> Tj ET", SIZE, x, y, hex(text));
  }

  /** Operators of PDF, as they are. */
  PdfPages draw(String operators, Object... arguments) {
    drawing.append(String.format(Locale.ROOT, operators, arguments)).append('\n');
    return this;
  }

  /** Ends the page. */
  PDPage page() throws IOException {
    PDPage page = new PDPage();
    COSDictionary fonts = new COSDictionary();
    fonts.setItem(COSName.getPDFName("H"), font("UniJIS-UTF16-H"));
    fonts.setItem(COSName.getPDFName("V"), font("UniJIS-UTF16-V"));
    COSDictionary resources = new COSDictionary();
    resources.setItem(COSName.FONT, fonts);
    page.setResources(new PDResources(resources));
    PDStream contents = new PDStream(document);
    try (OutputStream out = contents.createOutputStream(COSName.FLATE_DECODE)) {
      out.write(drawing.toString().getBytes(StandardCharsets.US_ASCII));
    }
    page.setContents(contents);
    document.addPage(page);
    drawing = new StringBuilder();
    return page;
  }

  byte[] bytes() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    document.save(bytes);
    return bytes.toByteArray();
  }

  @Override
  public void close() throws IOException {
    document.close();
  }

  static COSDictionary font(String encoding) {
    COSDictionary system = new COSDictionary();
    system.setString(COSName.REGISTRY, "Adobe");
    system.setString(COSName.ORDERING, "Japan1");
    system.setInt(COSName.SUPPLEMENT, 6);
    COSDictionary descriptor = new COSDictionary();
    descriptor.setItem(COSName.TYPE, COSName.FONT_DESC);
    descriptor.setName(COSName.FONT_NAME, "MS-Mincho");
    descriptor.setInt(COSName.FLAGS, 4);
    COSDictionary descendant = new COSDictionary();
    descendant.setItem(COSName.TYPE, COSName.FONT);
    descendant.setItem(COSName.SUBTYPE, COSName.CID_FONT_TYPE2);
    descendant.setName(COSName.BASE_FONT, "MS-Mincho");
    descendant.setItem(COSName.CIDSYSTEMINFO, system);
    descendant.setItem(COSName.FONT_DESC, descriptor);
    descendant.setInt(COSName.DW, 1000);
    descendant.setItem(COSName.W, halfWidths());
    COSArray descendants = new COSArray();
    descendants.add(descendant);
    COSDictionary font = new COSDictionary();
    font.setItem(COSName.TYPE, COSName.FONT);
    font.setItem(COSName.SUBTYPE, COSName.TYPE0);
    font.setName(COSName.BASE_FONT, "MS-Mincho");
    font.setName(COSName.ENCODING, encoding);
    font.setItem(COSName.DESCENDANT_FONTS, descendants);
    return font;
  }

  /** Letters and digits (glyphs 1 to 632 of Adobe-Japan1) are half as wide as ideographs. */
  private static COSArray halfWidths() {
    COSArray widths = new COSArray();
    widths.add(COSInteger.ONE);
    widths.add(COSInteger.get(632));
    widths.add(COSInteger.get(500));
    return widths;
  }

  private static String hex(String text) {
    return HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_16BE));
  }
}
