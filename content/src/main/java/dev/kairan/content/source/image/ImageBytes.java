package dev.kairan.content.source.image;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/**
 * Bytes of an image file with their place; reading past the end throws {@link
 * IndexOutOfBoundsException}.
 */
final class ImageBytes {

  private static final int BYTE = 0xFF;
  private static final int SHORT = 0xFFFF;

  private final ByteBuffer bytes;
  private int at;

  ImageBytes(byte[] bytes) {
    this.bytes = ByteBuffer.wrap(bytes);
  }

  int at() {
    return at;
  }

  void to(int place) {
    if (place < at || place > bytes.limit()) {
      throw new IndexOutOfBoundsException(place);
    }
    at = place;
  }

  /** Steps back over the two bytes of a marker. */
  void back() {
    at -= Short.BYTES;
  }

  int u8() {
    int value = bytes.get(at) & BYTE;
    at++;
    return value;
  }

  int u16() {
    int value = bytes.getShort(at) & SHORT;
    at += Short.BYTES;
    return value;
  }

  int s32() {
    int value = bytes.getInt(at);
    at += Integer.BYTES;
    return value;
  }

  String latin(int length) {
    byte[] text = new byte[length];
    bytes.get(at, text);
    at += length;
    return new String(text, StandardCharsets.ISO_8859_1);
  }

  /** The next bytes apart, in an order of their own. */
  ByteBuffer slice(int length, ByteOrder order) {
    return bytes.slice(at, length).order(order);
  }
}
