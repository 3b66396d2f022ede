package dev.kairan.api.server.answer;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The tag of a version (RFC 9110, section 8.8.3): of the content alone, so that an unchanged file
 * keeps it over releases.
 *
 * @param strong for the very bytes
 */
record VersionTag(String strong) {

  private static final int BYTES = 12;

  static VersionTag of(byte[] content) {
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(content);
      return new VersionTag('"' + HexFormat.of().formatHex(hash, 0, BYTES) + '"');
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every JDK has SHA-256", impossible);
    }
  }

  /** For the same text in any coding. */
  String weak() {
    return "W/" + strong;
  }
}
