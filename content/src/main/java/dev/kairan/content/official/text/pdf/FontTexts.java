package dev.kairan.content.official.text.pdf;

import java.io.IOException;
import java.util.IdentityHashMap;
import java.util.Optional;
import org.apache.fontbox.cmap.CMap;
import org.apache.fontbox.cmap.CMapParser;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.pdmodel.font.PDCIDFontType2;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.jspecify.annotations.Nullable;

/**
 * Which characters a glyph of a font shows. Only what the PDF says counts: where it says nothing,
 * PDFBox would take the number of the glyph for a character.
 */
final class FontTexts {

  private final IdentityHashMap<COSDictionary, Optional<CMap>> maps = new IdentityHashMap<>();

  /** The characters of {@code code}; {@link PdfText#UNREADABLE} where they are not known. */
  String text(PDFont font, int code) throws IOException {
    Optional<CMap> map = maps.get(font.getCOSObject());
    if (map == null) {
      map = characterMap(font);
      maps.put(font.getCOSObject(), map);
    }
    String text = map.isPresent() ? mapped(map.get(), font, code) : unmapped(font, code);
    return text == null || text.isEmpty() || isNoCharacter(text)
        ? PdfText.UNREADABLE
        : Symbols.plain(text);
  }

  private static Optional<CMap> characterMap(PDFont font) throws IOException {
    COSStream stream = font.getCOSObject().getCOSStream(COSName.TO_UNICODE);
    if (stream == null) {
      return Optional.empty();
    }
    WholeStream.check(stream);
    try (RandomAccessRead bytes = stream.createView()) {
      return Optional.of(new CMapParser().parse(bytes)).filter(CMap::hasUnicodeMappings);
    }
  }

  private static @Nullable String mapped(CMap map, PDFont font, int code) throws IOException {
    String text = map.toUnicode(code);
    if (text != null) {
      return text;
    }
    return font instanceof PDType0Font composite
        ? fromEmbedded(composite, code)
        : font.toUnicode(code);
  }

  private static @Nullable String unmapped(PDFont font, int code) throws IOException {
    boolean guesses =
        font instanceof PDType0Font composite
            && !composite.isEmbedded()
            && composite.getCMapUCS2() == null;
    return guesses ? null : font.toUnicode(code);
  }

  /** The character that the font itself gives for the glyph. */
  private static @Nullable String fromEmbedded(PDType0Font font, int code) throws IOException {
    if (!font.isEmbedded() || !(font.getDescendantFont() instanceof PDCIDFontType2 descendant)) {
      return null;
    }
    TrueTypeFont file = descendant.getTrueTypeFont();
    CmapLookup characters = file == null ? null : file.getUnicodeCmapLookup(false);
    if (characters == null) {
      return null;
    }
    var codes = characters.getCharCodes(descendant.codeToGID(code));
    return codes == null || codes.isEmpty() ? null : Character.toString(codes.get(0));
  }

  private static boolean isNoCharacter(String text) {
    return text.indexOf('\uFFFD') >= 0 || text.indexOf('\0') >= 0;
  }
}
