package dev.kairan.content.official.text;

import dev.kairan.content.check.Findings;
import dev.kairan.content.check.Location;
import dev.kairan.content.check.Phrase;
import dev.kairan.content.check.Refusal;
import dev.kairan.content.check.Rule;
import dev.kairan.content.official.text.character.CleanText;
import dev.kairan.content.official.text.character.DamagedUtf8;
import dev.kairan.content.official.text.character.TextDecoder;
import dev.kairan.content.official.text.glyph.PrintedLine;
import dev.kairan.content.official.text.pdf.PdfText;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the text of an official document: plain text, HTML or PDF, told apart by content. */
public final class DocumentReader {

  /** What other programs leave where they could not read a character. */
  private static final char REPLACEMENT = '\uFFFD';

  private DocumentReader() {}

  /**
   * The lines of the document. Null, with an error that names the file, where it is none of these
   * formats, is empty, damaged, protected by a password, holds images only, or is larger than 100
   * MB (PDF) or 10 MB (text and HTML).
   */
  public static @Nullable OfficialText read(Path file, Findings findings) {
    String name = String.valueOf(file.getFileName());
    try {
      OfficialText text = read(DocumentFile.open(file), name, findings);
      reportUnreadable(text, findings);
      return text;
    } catch (Refusal refusal) {
      refusal.report(Location.ofFile(name), findings);
      return null;
    }
  }

  private static OfficialText read(DocumentFile file, String name, Findings findings)
      throws Refusal {
    if (file.size() == 0) {
      throw new Refusal(Rule.EMPTY_DOCUMENT);
    }
    if (file.isPdf()) {
      file.limit(DocumentFile.MOST_PDF_MEGABYTES);
      file.requirePdfEnd();
      return fromPdf(name, PdfText.sheets(file.path()), findings);
    }
    Optional<Phrase> foreign = ForeignFormat.of(file.head());
    if (foreign.isPresent()) {
      throw new Refusal(Rule.UNKNOWN_DOCUMENT_FORMAT, foreign.get());
    }
    file.limit(DocumentFile.MOST_TEXT_MEGABYTES);
    return fromText(name, decode(file.bytes()));
  }

  private static OfficialText fromPdf(
      String name, List<List<PrintedLine>> sheets, Findings findings) {
    List<TextLine> lines = new ArrayList<>();
    for (int i = 0; i < sheets.size(); i++) {
      boolean told = false;
      for (PrintedLine line : sheets.get(i)) {
        lines.add(new TextLine(lines.size() + 1, i + 1, CleanText.of(line.text()), false));
        if (line.besideOthers() && !told) {
          reportLayout(name, lines.get(lines.size() - 1), findings);
          told = true;
        }
      }
    }
    return new OfficialText(name, DocumentFormat.PDF, lines, sheets.size());
  }

  private static void reportLayout(String name, TextLine line, Findings findings) {
    findings.report(
        new Location(name, line.number(), ""), Rule.UNCERTAIN_LAYOUT, line.text().strip());
  }

  private static OfficialText fromText(String name, String text) throws Refusal {
    boolean html = HtmlText.isHtml(text);
    List<TextLine> lines = html ? HtmlText.lines(text) : PlainText.lines(text);
    if (lines.stream().allMatch(TextLine::isBlank)) {
      throw new Refusal(Rule.EMPTY_DOCUMENT);
    }
    DocumentFormat format = html ? DocumentFormat.HTML : DocumentFormat.PLAIN_TEXT;
    return new OfficialText(name, format, lines, lines.get(lines.size() - 1).sheet());
  }

  private static String decode(byte[] bytes) throws Refusal {
    Optional<String> text = TextDecoder.decode(bytes);
    if (text.isPresent()) {
      return text.get();
    }
    if (DamagedUtf8.isLikely(bytes)) {
      int line = DamagedUtf8.line(bytes);
      throw new Refusal(
          Rule.DAMAGED_DOCUMENT,
          new Phrase(line + "行目にUTF-8でない文字がある", "line " + line + " is not UTF-8"));
    }
    throw new Refusal(
        Rule.UNKNOWN_DOCUMENT_FORMAT,
        new Phrase("文字ではないか、文字コードが分からない", "no text, or in an unknown character set"));
  }

  private static void reportUnreadable(OfficialText text, Findings findings) {
    for (TextLine line : text.lines()) {
      boolean lost =
          text.format() == DocumentFormat.PDF && line.text().contains(PdfText.UNREADABLE);
      if (lost || line.text().indexOf(REPLACEMENT) >= 0) {
        findings.report(
            new Location(text.name(), line.number(), ""),
            Rule.UNREADABLE_CHARACTER,
            line.text().strip());
      }
    }
  }
}
