package dev.kairan.content.official.text.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.fontbox.FontBoxFont;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.font.CIDFontMapping;
import org.apache.pdfbox.pdmodel.font.FontMapper;
import org.apache.pdfbox.pdmodel.font.FontMapping;
import org.apache.pdfbox.pdmodel.font.PDCIDSystemInfo;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.jspecify.annotations.Nullable;

/**
 * Stands in for every font that a PDF names without bringing it along. Nothing is drawn here, and
 * characters and widths come from the PDF, so one font does; looking through the fonts of the
 * machine instead would take seconds and leave a list in the home folder.
 */
final class BundledFont implements FontMapper {

  static final FontMapper MAPPER = new BundledFont();

  private static final String RESOURCE =
      "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

  private BundledFont() {}

  @Override
  public FontMapping<TrueTypeFont> getTrueTypeFont(
      String baseFont, @Nullable PDFontDescriptor descriptor) {
    return new FontMapping<>(Loaded.FONT, true);
  }

  @Override
  public FontMapping<FontBoxFont> getFontBoxFont(
      String baseFont, @Nullable PDFontDescriptor descriptor) {
    return new FontMapping<>(Loaded.FONT, true);
  }

  @Override
  public CIDFontMapping getCIDFont(
      String baseFont, @Nullable PDFontDescriptor descriptor, @Nullable PDCIDSystemInfo system) {
    return new CIDFontMapping(null, Loaded.FONT, true);
  }

  /** Read only where a PDF needs it. */
  private static final class Loaded {

    static final TrueTypeFont FONT = load();

    private static TrueTypeFont load() {
      try (InputStream resource = PDType0Font.class.getResourceAsStream(RESOURCE)) {
        return new TTFParser().parse(new RandomAccessReadBuffer(resource));
      } catch (IOException broken) {
        throw new UncheckedIOException(broken);
      }
    }
  }
}
