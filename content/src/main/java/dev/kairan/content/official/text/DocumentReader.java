package dev.kairan.content.official.text;

import dev.kairan.content.check.Findings;
import dev.kairan.content.check.Location;
import dev.kairan.content.check.Phrase;
import dev.kairan.content.check.Refusal;
import dev.kairan.content.check.Rule;
import dev.kairan.content.official.text.character.CleanText;
import dev.kairan.content.official.text.character.DamagedUtf8;
import dev.kairan.content.official.text.character.TextDecoder;
import dev.kairan.content.official.text.pdf.PdfText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the text of an official document: plain text, HTML or PDF, told apart by content. */
public final class DocumentReader {

  private DocumentReader() {}

  /**
   * The lines of the document. Null, with an error that names the file, where it is none of these
   * formats, is empty, damaged, protected by a password, too large, or holds images only.
   */
  public static @Nullable OfficialText read(Path file, Findings findings) {
    String name = String.valueOf(file.getFileName());
    try {
      return read(file, name);
    } catch (Refusal refusal) {
      refusal.report(Location.ofFile(name), findings);
      return null;
    }
  }

  private static OfficialText read(Path file, String name) throws Refusal {
    byte[] bytes = bytes(file);
    if (new String(bytes, 0, Math.min(5, bytes.length), StandardCharsets.ISO_8859_1)
        .equals("%PDF-")) {
      return pdf(name, PdfText.sheets(file));
    }
    if (bytes.length == 0) {
      throw new Refusal(Rule.EMPTY_DOCUMENT);
    }
    String text = TextDecoder.decode(bytes).orElse(null);
    if (text == null) {
      throw undecodable(bytes);
    }
    return text(name, DocumentFormat.PLAIN_TEXT, PlainText.lines(text));
  }

  private static OfficialText pdf(String name, List<List<String>> sheets) {
    List<TextLine> lines = new ArrayList<>();
    for (int i = 0; i < sheets.size(); i++) {
      for (String line : sheets.get(i)) {
        lines.add(new TextLine(lines.size() + 1, i + 1, CleanText.of(line), false));
      }
    }
    return new OfficialText(name, DocumentFormat.PDF, lines, sheets.size());
  }

  private static byte[] bytes(Path file) throws Refusal {
    try {
      return Files.readAllBytes(file);
    } catch (IOException unreadable) {
      throw new Refusal(Rule.DAMAGED_DOCUMENT, String.valueOf(unreadable.getMessage()));
    }
  }

  private static Refusal undecodable(byte[] bytes) {
    return DamagedUtf8.isLikely(bytes)
        ? new Refusal(
            Rule.DAMAGED_DOCUMENT,
            new Phrase(
                DamagedUtf8.line(bytes) + "行目にUTF-8でない文字がある",
                "line " + DamagedUtf8.line(bytes) + " is not UTF-8"))
        : new Refusal(
            Rule.UNKNOWN_DOCUMENT_FORMAT, new Phrase("文字コードが分からない", "unknown character set"));
  }

  private static OfficialText text(String name, DocumentFormat format, List<TextLine> lines)
      throws Refusal {
    if (lines.stream().allMatch(TextLine::isBlank)) {
      throw new Refusal(Rule.EMPTY_DOCUMENT);
    }
    return new OfficialText(name, format, lines, lines.get(lines.size() - 1).sheet());
  }
}
