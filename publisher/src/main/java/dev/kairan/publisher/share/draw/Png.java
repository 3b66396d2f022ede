package dev.kairan.publisher.share.draw;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/**
 * Writes a picture of at most 16 colours as PNG (W3C, third edition). The platform's own writer
 * filters such pictures as if they were photographs: its files are a third larger, and take three
 * times as long.
 */
final class Png {

  private static final long SIGNATURE = 0x89504e470d0a1a0aL;
  private static final int BITS = 4;
  private static final int INDEXED = 3;

  /** From here on smaller files cost more time than they save. */
  private static final int COMPRESSION = 7;

  private Png() {}

  /**
   * The file.
   *
   * @param pixels places in the palette, row by row
   * @param colours of the palette, as {@code 0xrrggbb}
   */
  static byte[] of(int width, int height, byte[] pixels, int[] colours) {
    try {
      ByteArrayOutputStream file = new ByteArrayOutputStream(1 << 14);
      DataOutputStream out = new DataOutputStream(file);
      out.writeLong(SIGNATURE);
      chunk(out, "IHDR", head(width, height));
      chunk(out, "PLTE", palette(colours));
      chunk(out, "IDAT", compressed(rows(width, height, pixels)));
      chunk(out, "IEND", new byte[0]);
      return file.toByteArray();
    } catch (IOException inMemory) {
      throw new UncheckedIOException(inMemory);
    }
  }

  /** 11.2.1: size, depth, colour type, then compression, filter and interlace methods 0. */
  private static byte[] head(int width, int height) throws IOException {
    ByteArrayOutputStream head = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(head);
    out.writeInt(width);
    out.writeInt(height);
    out.write(new byte[] {BITS, INDEXED, 0, 0, 0});
    return head.toByteArray();
  }

  private static byte[] palette(int[] colours) {
    byte[] palette = new byte[colours.length * 3];
    for (int i = 0; i < colours.length; i++) {
      palette[3 * i] = (byte) (colours[i] >> 16);
      palette[3 * i + 1] = (byte) (colours[i] >> 8);
      palette[3 * i + 2] = (byte) colours[i];
    }
    return palette;
  }

  /** Two pixels in a byte; each row begins with its filter, 0 for none (9.2). */
  private static byte[] rows(int width, int height, byte[] pixels) {
    byte[] rows = new byte[height * (width / 2 + 1)];
    int to = 0;
    int from = 0;
    for (int y = 0; y < height; y++) {
      to++;
      for (int x = 0; x < width; x += 2) {
        rows[to++] = (byte) ((pixels[from] << BITS) | pixels[from + 1]);
        from += 2;
      }
    }
    return rows;
  }

  private static byte[] compressed(byte[] rows) throws IOException {
    Deflater deflater = new Deflater(COMPRESSION);
    try {
      ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 14);
      try (DeflaterOutputStream deflated = new DeflaterOutputStream(out, deflater, 1 << 13)) {
        deflated.write(rows);
      }
      return out.toByteArray();
    } finally {
      deflater.end();
    }
  }

  private static void chunk(DataOutputStream out, String type, byte[] data) throws IOException {
    byte[] name = type.getBytes(StandardCharsets.US_ASCII);
    CRC32 check = new CRC32();
    check.update(name);
    check.update(data);
    out.writeInt(data.length);
    out.write(name);
    out.write(data);
    out.writeInt((int) check.getValue());
  }
}
