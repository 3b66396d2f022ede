package dev.kairan.publisher.search;

import java.util.Arrays;

/** Whole numbers from 0, seven bits to a byte, lowest first; all but the last byte are negative. */
final class NumberBytes {

  private static final int BITS = 7;
  private static final int MORE = 1 << BITS;

  private byte[] bytes = new byte[8];
  private int size;

  NumberBytes put(int number) {
    int rest = number;
    while (rest >= MORE) {
      add((byte) (rest | MORE));
      rest >>>= BITS;
    }
    add((byte) rest);
    return this;
  }

  NumberBytes put(NumberBytes others) {
    if (size + others.size > bytes.length) {
      bytes = Arrays.copyOf(bytes, (size + others.size) * 2);
    }
    System.arraycopy(others.bytes, 0, bytes, size, others.size);
    size += others.size;
    return this;
  }

  /** How many letters are the same as before, how many follow, and those. */
  NumberBytes put(String before, String letters) {
    int same = 0;
    while (same < Math.min(before.length(), letters.length())
        && before.charAt(same) == letters.charAt(same)) {
      same++;
    }
    put(same).put(letters.length() - same);
    for (int i = same; i < letters.length(); i++) {
      put(letters.charAt(i));
    }
    return this;
  }

  private void add(byte one) {
    if (size == bytes.length) {
      bytes = Arrays.copyOf(bytes, size * 2);
    }
    bytes[size++] = one;
  }

  int size() {
    return size;
  }

  byte[] toArray() {
    return Arrays.copyOf(bytes, size);
  }
}
