package dev.kairan.content.source.image;

import dev.kairan.content.story.ImageFile.Format;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.zip.CRC32;

/** Walks through a PNG file from chunk to chunk (W3C PNG, 5.3) up to its end. */
final class PngWalk {

  static final String SIGNATURE = "\u0089PNG\r\n\u001A\n";

  private static final int HEADER_LENGTH = 13;
  private static final int TYPE_LENGTH = 4;

  private final ImageBytes bytes;
  private int width;
  private int height;
  private int orientation;
  private boolean hasPixels;

  PngWalk(byte[] bytes) {
    this.bytes = new ImageBytes(bytes);
  }

  /** Reaches the chunk IEND, or fails for want of bytes or by a wrong check sum. */
  ImageFacts facts() {
    bytes.to(SIGNATURE.length());
    String type = chunk();
    while (!type.equals("IEND")) {
      type = chunk();
    }
    if (width <= 0 || height <= 0 || !hasPixels) {
      throw new IndexOutOfBoundsException("no header or no pixels");
    }
    return new ImageFacts(Format.PNG, width, height, Math.max(1, orientation));
  }

  private String chunk() {
    int length = bytes.s32();
    ByteBuffer checked = bytes.slice(TYPE_LENGTH + length, ByteOrder.BIG_ENDIAN);
    String type = bytes.latin(TYPE_LENGTH);
    ByteBuffer data = bytes.slice(length, ByteOrder.BIG_ENDIAN);
    bytes.to(bytes.at() + length);
    check(checked, bytes.s32());
    take(type, data);
    return type;
  }

  private static void check(ByteBuffer checked, int expected) {
    CRC32 sum = new CRC32();
    sum.update(checked);
    if ((int) sum.getValue() != expected) {
      throw new IndexOutOfBoundsException("wrong check sum");
    }
  }

  private void take(String type, ByteBuffer data) {
    switch (type) {
      case "IHDR" -> {
        if (data.remaining() != HEADER_LENGTH || width != 0) {
          throw new IndexOutOfBoundsException("bad header");
        }
        width = data.getInt();
        height = data.getInt();
      }
      case "IDAT" -> hasPixels = width > 0;
      case "eXIf" -> orientation = Exif.orientation(data);
      default -> {}
    }
  }
}
