package dev.kairan.content.source.image;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** Finds in EXIF data (a TIFF file of its own) how a picture is to be turned. */
final class Exif {

  private static final int LITTLE = 0x4949;
  private static final int BIG = 0x4D4D;
  private static final int TIFF = 42;
  private static final int ORIENTATION = 0x0112;
  private static final int SHORT = 3;
  private static final int ENTRY_LENGTH = 12;
  private static final int LAST = 8;
  private static final int UPRIGHT = 1;

  private Exif() {}

  /** 1 to 8; 1 where it is not said, or not in a way that can be read: no reason to refuse. */
  static int orientation(ByteBuffer tiff) {
    try {
      int order = tiff.order(ByteOrder.BIG_ENDIAN).getShort(0);
      if (order != LITTLE && order != BIG) {
        return UPRIGHT;
      }
      tiff.order(order == LITTLE ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
      return tiff.getShort(Short.BYTES) == TIFF ? firstDirectory(tiff) : UPRIGHT;
    } catch (IndexOutOfBoundsException broken) {
      return UPRIGHT;
    }
  }

  private static int firstDirectory(ByteBuffer tiff) {
    int at = tiff.getInt(Integer.BYTES);
    int entries = tiff.getShort(at);
    for (int i = 0; i < entries; i++) {
      int entry = at + Short.BYTES + i * ENTRY_LENGTH;
      if (tiff.getShort(entry) == ORIENTATION && tiff.getShort(entry + Short.BYTES) == SHORT) {
        int value = tiff.getShort(entry + 2 * Integer.BYTES);
        return value >= UPRIGHT && value <= LAST ? value : UPRIGHT;
      }
    }
    return UPRIGHT;
  }
}
