package dev.kairan.publisher.calendar.ics;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/**
 * Lines of at most 75 octets without the line break (RFC 5545, 3.1): a longer one goes on after
 * CRLF and a space. Octets, not characters: a Japanese character takes three, and is never split.
 */
final class Folding {

  private static final int MOST = 75;

  private Folding() {}

  /** The text in UTF-8 with its long lines folded; its lines end with CRLF. */
  static byte[] bytes(String text) {
    ByteArrayOutputStream folded = new ByteArrayOutputStream(text.length() * 2);
    int octets = 0;
    for (int at = 0; at < text.length(); at = text.offsetByCodePoints(at, 1)) {
      int end = text.offsetByCodePoints(at, 1);
      byte[] character = text.substring(at, end).getBytes(StandardCharsets.UTF_8);
      boolean lineBreak = character[0] == '\r' || character[0] == '\n';
      if (!lineBreak && octets + character.length > MOST) {
        folded.writeBytes(new byte[] {'\r', '\n', ' '});
        octets = 1;
      }
      folded.writeBytes(character);
      octets = lineBreak ? 0 : octets + character.length;
    }
    return folded.toByteArray();
  }
}
