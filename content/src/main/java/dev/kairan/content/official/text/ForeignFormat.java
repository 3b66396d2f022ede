package dev.kairan.content.official.text;

import dev.kairan.content.check.Phrase;
import java.util.List;
import java.util.Optional;

/** Formats that cannot be read, known by the first bytes of a file. */
final class ForeignFormat {

  private static final Phrase IMAGE = new Phrase("画像ファイル", "an image");
  private static final Phrase ARCHIVE = new Phrase("圧縮ファイル", "an archive");

  /** Bytes as ISO 8859-1 characters, from an offset. */
  private record Signature(int offset, String bytes, Phrase name) {}

  private static final List<Signature> SIGNATURES =
      List.of(
          new Signature(0, "\u0089PNG", IMAGE),
          new Signature(0, "\u00FF\u00D8\u00FF", IMAGE),
          new Signature(0, "GIF8", IMAGE),
          new Signature(0, "II*\0", IMAGE),
          new Signature(0, "MM\0*", IMAGE),
          new Signature(8, "WEBP", IMAGE),
          new Signature(4, "ftyphei", IMAGE),
          new Signature(4, "ftypavi", IMAGE),
          new Signature(0, "\u001F\u008B", ARCHIVE),
          new Signature(0, "BZh", ARCHIVE),
          new Signature(0, "7z\u00BC\u00AF", ARCHIVE),
          new Signature(0, "Rar!", ARCHIVE),
          new Signature(0, "\u00FD7zXZ", ARCHIVE),
          new Signature(0, "{\\rtf", new Phrase("リッチテキスト（RTF）", "rich text, RTF")),
          new Signature(0, "%!PS", new Phrase("PostScript", "PostScript")),
          new Signature(0, "MIME-Version:", new Phrase("ウェブアーカイブ（MHTML）", "a web archive, MHTML")),
          new Signature(
              0, "From: <Saved by", new Phrase("ウェブアーカイブ（MHTML）", "a web archive, MHTML")));

  private ForeignFormat() {}

  /**
   * What the file is, where it is something known that is neither PDF nor text nor HTML.
   *
   * @param head its first bytes, as ISO 8859-1 characters
   */
  static Optional<Phrase> of(String head) {
    if (head.startsWith("PK\u0003\u0004")) {
      return Optional.of(zipped(head));
    }
    if (head.startsWith("\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1")) {
      return Optional.of(compound(head));
    }
    return SIGNATURES.stream()
        .filter(signature -> head.startsWith(signature.bytes(), signature.offset()))
        .map(Signature::name)
        .findFirst();
  }

  /** Office documents are zip archives whose first entries tell the program. */
  private static Phrase zipped(String head) {
    if (head.contains("word/")) {
      return new Phrase("Word文書（docx）", "a Word document, docx");
    }
    if (head.contains("xl/")) {
      return new Phrase("Excelの表（xlsx）", "an Excel workbook, xlsx");
    }
    if (head.contains("ppt/")) {
      return new Phrase("PowerPointのスライド（pptx）", "a PowerPoint presentation, pptx");
    }
    if (head.contains("application/vnd.oasis.opendocument")) {
      return new Phrase("OpenDocument文書（odtなど）", "an OpenDocument file such as odt");
    }
    return ARCHIVE;
  }

  /** Older office documents are folders of streams with UTF-16 names. */
  private static Phrase compound(String head) {
    String names = head.replace("\0", "");
    if (names.contains("WordDocument")) {
      return new Phrase("Word文書（doc）", "a Word document, doc");
    }
    if (names.contains("Workbook")) {
      return new Phrase("Excelの表（xls）", "an Excel workbook, xls");
    }
    return new Phrase("古い形式のOffice文書（doc、xls、jtdなど）", "an older office document such as doc");
  }
}
