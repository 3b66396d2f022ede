package dev.kairan.publisher.feed.family;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Addresses for programs that know URIs only, and not IRIs. */
final class AsciiAddress {

  private AsciiAddress() {}

  /** RFC 3987, 3.1: every other character as its bytes in UTF-8, percent-encoded. */
  static String of(String address) {
    if (address.chars().allMatch(AsciiAddress::isAscii)) {
      return address;
    }
    StringBuilder encoded = new StringBuilder();
    for (byte each : address.getBytes(StandardCharsets.UTF_8)) {
      int value = Byte.toUnsignedInt(each);
      encoded.append(isAscii(value) ? (char) value : String.format(Locale.ROOT, "%%%02X", value));
    }
    return encoded.toString();
  }

  private static boolean isAscii(int value) {
    return value < 0x80;
  }
}
