package dev.kairan.api.hostile;

import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Texts made of many parts. */
final class Text {

  private Text() {}

  /** One part for each number from 0. */
  static String each(int count, IntFunction<String> part) {
    return IntStream.range(0, count).mapToObj(part).collect(Collectors.joining(" "));
  }

  /** So often opened, then filled, then closed as often. */
  static String nested(int depth, String open, String inside, String close) {
    return open.repeat(depth) + inside + close.repeat(depth);
  }
}
