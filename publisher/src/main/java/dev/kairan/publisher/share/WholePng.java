package dev.kairan.publisher.share;

import java.util.Arrays;
import java.util.HexFormat;

/** Tells a whole file from one that a failing machine left behind. */
final class WholePng {

  private static final byte[] START = HexFormat.of().parseHex("89504e470d0a1a0a");

  /** The chunk IEND with its check sum ends every PNG. */
  private static final byte[] END = HexFormat.of().parseHex("0000000049454e44ae426082");

  private WholePng() {}

  static boolean is(byte[] file) {
    int length = file.length;
    return length > START.length + END.length
        && Arrays.equals(START, 0, START.length, file, 0, START.length)
        && Arrays.equals(END, 0, END.length, file, length - END.length, length);
  }
}
