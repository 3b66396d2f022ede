package dev.kairan.api.server.office;

import java.io.IOException;
import java.io.InputStream;

/** The stylesheet of the office's pages, from the class path. */
final class OfficeStyle {

  private OfficeStyle() {}

  static byte[] read(String name) throws IOException {
    try (InputStream in = OfficeStyle.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IOException("not on the class path: " + name);
      }
      return in.readAllBytes();
    }
  }
}
