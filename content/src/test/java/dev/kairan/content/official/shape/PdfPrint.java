package dev.kairan.content.official.shape;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Locale;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;

/**
 * A plan as a PDF. The font is one that every Japanese reader has and no file embeds (ISO 32000-1,
 * 9.7.5.2: UniJIS-UTF16-H), so that no font is needed to write it.
 */
final class PdfPrint {

  private static final COSName FONT = COSName.getPDFName("F1");
  private static final int SIZE = 10;
  private static final int LEADING = 16;
  private static final int MARGIN = 60;

  private PdfPrint() {}

  /** The text, a page at each form feed, a line where it stands. */
  static byte[] of(String text) throws IOException {
    try (PDDocument document = new PDDocument()) {
      COSDictionary font = font();
      for (String sheet : text.split("\f", -1)) {
        document.addPage(page(document, sheet.split("\n", -1), font));
      }
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      document.save(bytes);
      return bytes.toByteArray();
    }
  }

  private static PDPage page(PDDocument document, String[] lines, COSDictionary font)
      throws IOException {
    float height = Math.max(842, 2 * MARGIN + LEADING * lines.length);
    float widest = 0;
    PDStream content = new PDStream(document);
    try (OutputStream out = content.createOutputStream(COSName.FLATE_DECODE)) {
      for (int i = 0; i < lines.length; i++) {
        widest = Math.max(widest, width(lines[i]));
        out.write(show(lines[i], height - MARGIN - LEADING * i));
      }
    }
    PDPage page = new PDPage(new PDRectangle(Math.max(595, widest + 2 * MARGIN), height));
    page.setContents(content);
    page.setResources(new PDResources(dictionary(COSName.FONT, dictionary(FONT, font))));
    return page;
  }

  private static float width(String line) {
    return (float) line.chars().mapToDouble(c -> Wrap.isWide((char) c) ? SIZE : SIZE / 2.0).sum();
  }

  /** The operators that show a line (ISO 32000-1, 9.4). */
  private static byte[] show(String line, float y) {
    String hex = HexFormat.of().formatHex(line.getBytes(StandardCharsets.UTF_16BE));
    return String.format(Locale.ROOT, "BT /F1 %d Tf %d %.1f Td <%s> Tj ET\n", SIZE, MARGIN, y, hex)
        .getBytes(StandardCharsets.US_ASCII);
  }

  private static COSDictionary dictionary(COSName key, COSBase value) {
    COSDictionary dictionary = new COSDictionary();
    dictionary.setItem(key, value);
    return dictionary;
  }

  private static COSDictionary font() {
    COSDictionary font = dictionary(COSName.TYPE, COSName.FONT);
    font.setItem(COSName.SUBTYPE, COSName.TYPE0);
    font.setItem(COSName.BASE_FONT, COSName.getPDFName("Ryumin-Light-UniJIS-UTF16-H"));
    font.setItem(COSName.ENCODING, COSName.getPDFName("UniJIS-UTF16-H"));
    font.setItem(COSName.DESCENDANT_FONTS, array(glyphs()));
    return font;
  }

  private static COSDictionary glyphs() {
    COSDictionary system = dictionary(COSName.REGISTRY, new COSString("Adobe"));
    system.setItem(COSName.ORDERING, new COSString("Japan1"));
    system.setInt(COSName.SUPPLEMENT, 4);
    COSDictionary glyphs = dictionary(COSName.TYPE, COSName.FONT);
    glyphs.setItem(COSName.SUBTYPE, COSName.CID_FONT_TYPE0);
    glyphs.setItem(COSName.BASE_FONT, COSName.getPDFName("Ryumin-Light"));
    glyphs.setItem(COSName.CIDSYSTEMINFO, system);
    glyphs.setItem(COSName.FONT_DESC, descriptor());
    glyphs.setInt(COSName.DW, 1000);
    // The proportional Latin glyphs of Adobe-Japan1, set half wide.
    glyphs.setItem(COSName.W, array(COSInteger.get(1), COSInteger.get(230), COSInteger.get(500)));
    return glyphs;
  }

  private static COSDictionary descriptor() {
    COSDictionary descriptor = dictionary(COSName.TYPE, COSName.FONT_DESC);
    descriptor.setItem(COSName.FONT_NAME, COSName.getPDFName("Ryumin-Light"));
    descriptor.setInt(COSName.FLAGS, 6);
    descriptor.setInt(COSName.ITALIC_ANGLE, 0);
    descriptor.setInt(COSName.ASCENT, 880);
    descriptor.setInt(COSName.DESCENT, -120);
    descriptor.setInt(COSName.CAP_HEIGHT, 709);
    descriptor.setInt(COSName.STEM_V, 80);
    descriptor.setItem(COSName.FONT_BBOX, new PDRectangle(-170, -331, 1194, 1234).getCOSArray());
    return descriptor;
  }

  private static COSArray array(COSBase... values) {
    COSArray array = new COSArray();
    for (COSBase value : values) {
      array.add(value);
    }
    return array;
  }
}
