package dev.kairan.publisher.compress;

import com.aayushatharva.brotli4j.Brotli4jLoader;
import com.aayushatharva.brotli4j.encoder.Encoder;
import java.io.IOException;

/**
 * Brotli (RFC 7932), by the encoder of its authors: a native library, which not every machine has.
 */
final class Brotli {

  /** From here on, twice the time saves another hundredth. */
  private static final int QUALITY = 5;

  private static final Encoder.Parameters PARAMETERS =
      new Encoder.Parameters().setQuality(QUALITY).setMode(Encoder.Mode.TEXT);

  private Brotli() {}

  static boolean isAvailable() {
    return Brotli4jLoader.isAvailable();
  }

  static byte[] compress(byte[] text) throws IOException {
    return Encoder.compress(text, PARAMETERS);
  }
}
