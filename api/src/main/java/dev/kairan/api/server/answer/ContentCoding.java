package dev.kairan.api.server.answer;

import java.util.Arrays;

/** How a text may travel (RFC 9110, section 8.4.1); the one that makes it smallest comes first. */
public enum ContentCoding {
  BROTLI("br"),
  GZIP("gzip");

  private static final String OLD_GZIP = "x-gzip";

  private final String token;

  ContentCoding(String token) {
    this.token = token;
  }

  /** Its name in headers. */
  public String token() {
    return token;
  }

  /** What the name of a file's compressed copy has behind that of the file. */
  public String ending() {
    return this == GZIP ? ".gz" : ".br";
  }

  /** Whether a file of this name is such a copy, which has no address of its own. */
  public static boolean isCopy(String fileName) {
    return Arrays.stream(values()).anyMatch(coding -> fileName.endsWith(coding.ending()));
  }

  /** Whether a client that writes {@code name} means this one (8.4.1.3). */
  boolean isNamed(String name) {
    return name.equalsIgnoreCase(token) || (this == GZIP && name.equalsIgnoreCase(OLD_GZIP));
  }
}
