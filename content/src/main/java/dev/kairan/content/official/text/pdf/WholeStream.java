package dev.kairan.content.official.text.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.Adler32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDPage;
import org.jspecify.annotations.Nullable;

/**
 * Sees that compressed parts of a PDF are whole. PDFBox reads as far as it can, which is good for
 * showing a document and bad for importing it: text would be missing without a word.
 */
final class WholeStream {

  /** Far more than the drawing of any page; a small file can blow up to any size. */
  private static final long MOST_BYTES = 256L << 20;

  private static final int HEADER_BYTES = 2;
  private static final int CHECKSUM_BYTES = 4;

  private WholeStream() {}

  /** Checks what draws the page. */
  static void check(PDPage page) throws IOException {
    COSBase contents = page.getCOSObject().getDictionaryObject(COSName.CONTENTS);
    if (contents instanceof COSArray parts) {
      for (int i = 0; i < parts.size(); i++) {
        checkPart(parts.getObject(i));
      }
    } else if (page.getCOSObject().containsKey(COSName.CONTENTS)) {
      checkPart(contents);
    }
  }

  private static void checkPart(@Nullable COSBase part) throws IOException {
    if (!(part instanceof COSStream stream)) {
      throw new IOException("a part of a page is missing");
    }
    check(stream);
  }

  /** Throws where the data end early, or are not what was once compressed. */
  static void check(COSStream stream) throws IOException {
    if (COSName.FLATE_DECODE.equals(stream.getFilters())) {
      try (InputStream raw = stream.createRawInputStream()) {
        checkDeflated(raw.readAllBytes());
      }
    }
  }

  private static void checkDeflated(byte[] bytes) throws IOException {
    if (bytes.length <= HEADER_BYTES) {
      return;
    }
    Inflater inflater = new Inflater(true);
    try {
      inflater.setInput(bytes, HEADER_BYTES, bytes.length - HEADER_BYTES);
      long checksum = inflate(inflater);
      int rest = bytes.length - inflater.getRemaining();
      // Some programs leave the checksum out; a wrong one tells of damage.
      if (inflater.getRemaining() >= CHECKSUM_BYTES && checksum != number(bytes, rest)) {
        throw new IOException("a part does not match its checksum");
      }
    } catch (DataFormatException broken) {
      throw new IOException("a part cannot be uncompressed", broken);
    } finally {
      inflater.end();
    }
  }

  private static long inflate(Inflater inflater) throws DataFormatException, IOException {
    Adler32 checksum = new Adler32();
    byte[] buffer = new byte[1 << 16];
    while (!inflater.finished()) {
      int length = inflater.inflate(buffer);
      checksum.update(buffer, 0, length);
      if (length == 0 && (inflater.needsInput() || inflater.needsDictionary())) {
        throw new IOException("a part ends early");
      }
      if (inflater.getBytesWritten() > MOST_BYTES) {
        throw new IOException("a part is larger than any page");
      }
    }
    return checksum.getValue();
  }

  private static long number(byte[] bytes, int start) {
    long number = 0;
    for (int i = start; i < start + CHECKSUM_BYTES; i++) {
      number = number << 8 | Byte.toUnsignedLong(bytes[i]);
    }
    return number;
  }
}
