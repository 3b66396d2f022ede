package dev.kairan.content.official.text;

import dev.kairan.content.check.Phrase;
import dev.kairan.content.check.Refusal;
import dev.kairan.content.check.Rule;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file that may hold an official document.
 *
 * @param size in bytes
 * @param head its first bytes, as ISO 8859-1 characters
 */
record DocumentFile(Path path, long size, String head) {

  private static final int MEGABYTE = 1 << 20;
  private static final int HEAD_BYTES = 64 << 10;

  /** PDF readers look this far for the beginning of a PDF. */
  private static final int PDF_BEGINS_WITHIN = 1024;

  /** Generous: mail and web programs have been seen to append to PDFs. */
  private static final int PDF_ENDS_WITHIN = 4096;

  static final int MOST_PDF_MEGABYTES = 100;
  static final int MOST_TEXT_MEGABYTES = 10;

  static DocumentFile open(Path path) throws Refusal {
    if (Files.isDirectory(path)) {
      throw new Refusal(Rule.UNKNOWN_DOCUMENT_FORMAT, new Phrase("フォルダー", "a folder"));
    }
    try (InputStream stream = Files.newInputStream(path)) {
      byte[] head = stream.readNBytes(HEAD_BYTES);
      return new DocumentFile(
          path, Files.size(path), new String(head, StandardCharsets.ISO_8859_1));
    } catch (IOException unreadable) {
      throw unreadable(unreadable);
    }
  }

  boolean isPdf() {
    return head.substring(0, Math.min(head.length(), PDF_BEGINS_WITHIN)).contains("%PDF-");
  }

  /** Refuses a PDF that ends early: PDFBox would make do with the pages that it finds. */
  void requirePdfEnd() throws Refusal {
    try (SeekableByteChannel channel = Files.newByteChannel(path)) {
      channel.position(Math.max(0, size - PDF_ENDS_WITHIN));
      byte[] tail = Channels.newInputStream(channel).readNBytes(PDF_ENDS_WITHIN);
      if (!new String(tail, StandardCharsets.ISO_8859_1).contains("%%EOF")) {
        throw new Refusal(
            Rule.DAMAGED_DOCUMENT, new Phrase("ファイルが途中で終わっている", "the file ends early"));
      }
    } catch (IOException unreadable) {
      throw unreadable(unreadable);
    }
  }

  /** Refuses a file larger than any plan, before all of it is read. */
  void limit(int megabytes) throws Refusal {
    if (size > (long) megabytes * MEGABYTE) {
      throw new Refusal(Rule.OVERSIZED_DOCUMENT, (size + MEGABYTE - 1) / MEGABYTE, megabytes);
    }
  }

  byte[] bytes() throws Refusal {
    try {
      return Files.readAllBytes(path);
    } catch (IOException unreadable) {
      throw unreadable(unreadable);
    }
  }

  private static Refusal unreadable(IOException problem) {
    return new Refusal(
        Rule.DAMAGED_DOCUMENT,
        new Phrase("ファイルを読み出せない", "the file cannot be read: " + problem.getMessage()));
  }
}
