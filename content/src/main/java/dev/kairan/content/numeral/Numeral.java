package dev.kairan.content.numeral;

import java.math.BigDecimal;

/** Numbers as plans write them: 1,200, 三, 十二, 二〇二四, 1万2千. */
public final class Numeral {

  private static final String DIGITS = "〇一二三四五六七八九";

  private Numeral() {}

  /** The value of folded {@code text}, which holds nothing but a number. */
  public static BigDecimal of(String text) {
    String plain = text.replace(",", "");
    if (!plain.isEmpty() && plain.chars().allMatch(c -> (c >= '0' && c <= '9') || c == '.')) {
      return new BigDecimal(plain.endsWith(".") ? plain + "0" : plain);
    }
    return plain.chars().allMatch(c -> digit((char) c) >= 0) ? positional(plain) : sum(plain);
  }

  /** The value of a number that is known to be small and whole. */
  public static int small(String text) {
    return text.equals("元") ? 1 : of(text).intValue();
  }

  private static BigDecimal positional(String text) {
    BigDecimal value = BigDecimal.ZERO;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      value = value.multiply(BigDecimal.TEN).add(BigDecimal.valueOf(digit(c)));
    }
    return value;
  }

  /** Reads 1万2千, 三十五, 2.5万: groups of ten thousand, each a sum of tens, hundreds, thousands. */
  private static BigDecimal sum(String text) {
    BigDecimal total = BigDecimal.ZERO;
    BigDecimal group = BigDecimal.ZERO;
    StringBuilder digits = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      BigDecimal unit = BigDecimal.valueOf(unit(c));
      if (c == '万' || c == '億') {
        BigDecimal count = group.add(value(digits, group.signum() == 0 ? 1 : 0));
        total = total.add(count.multiply(unit));
        group = BigDecimal.ZERO;
      } else if (unit.signum() > 0) {
        group = group.add(value(digits, 1).multiply(unit));
      } else {
        digits.append(digit(c) >= 0 ? (char) ('0' + digit(c)) : c);
      }
    }
    return total.add(group).add(value(digits, 0));
  }

  private static long unit(char c) {
    return switch (c) {
      case '十' -> 10;
      case '百' -> 100;
      case '千' -> 1_000;
      case '万' -> 10_000;
      case '億' -> 100_000_000;
      default -> 0;
    };
  }

  private static BigDecimal value(StringBuilder digits, int absent) {
    BigDecimal value =
        digits.isEmpty() ? BigDecimal.valueOf(absent) : new BigDecimal(digits.toString());
    digits.setLength(0);
    return value;
  }

  private static int digit(char c) {
    return c >= '0' && c <= '9' ? c - '0' : DIGITS.indexOf(c);
  }
}
