package dev.kairan.publisher.compress;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.zip.GZIPOutputStream;

/** Gzip (RFC 1952) at its usual level, without a name or a time, so that same gives same. */
final class Gzip {

  private Gzip() {}

  static byte[] compress(byte[] text) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(text.length / 2);
    try (GZIPOutputStream gzip = new GZIPOutputStream(bytes, text.length)) {
      gzip.write(text);
    }
    return bytes.toByteArray();
  }
}
