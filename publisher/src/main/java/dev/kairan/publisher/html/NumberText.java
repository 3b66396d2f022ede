package dev.kairan.publisher.html;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Numbers in digits grouped by thousands. */
public final class NumberText {

  private static final int GROUP = 3;

  private NumberText() {}

  public static String of(long value) {
    return of(BigDecimal.valueOf(value));
  }

  /** With the decimals that it has, without trailing zeros: 1,234.5. */
  public static String of(BigDecimal value) {
    String plain = value.abs().stripTrailingZeros().toPlainString();
    int point = plain.indexOf('.');
    StringBuilder text = new StringBuilder(plain);
    for (int at = (point < 0 ? plain.length() : point) - GROUP; at > 0; at -= GROUP) {
      text.insert(at, ',');
    }
    return value.signum() < 0 ? "−" + text : text.toString();
  }

  /** Rounded half up to one decimal, for what is computed and not counted. */
  public static String rounded(BigDecimal value) {
    return of(value.setScale(1, RoundingMode.HALF_UP));
  }
}
