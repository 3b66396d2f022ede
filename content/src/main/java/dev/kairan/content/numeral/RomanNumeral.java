package dev.kairan.content.numeral;

import java.util.List;

/** Roman numerals: I, II, III, IV… */
public final class RomanNumeral {

  private static final List<Integer> VALUES = List.of(100, 90, 50, 40, 10, 9, 5, 4, 1);
  private static final List<String> SYMBOLS =
      List.of("C", "XC", "L", "XL", "X", "IX", "V", "IV", "I");

  private RomanNumeral() {}

  /** The numeral of a number from 1. */
  public static String of(int value) {
    StringBuilder roman = new StringBuilder();
    int rest = value;
    for (int i = 0; i < VALUES.size(); i++) {
      roman.append(SYMBOLS.get(i).repeat(rest / VALUES.get(i)));
      rest %= VALUES.get(i);
    }
    return roman.toString();
  }
}
