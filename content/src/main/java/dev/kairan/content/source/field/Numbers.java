package dev.kairan.content.source.field;

import dev.kairan.content.check.Phrase;
import dev.kairan.content.check.Rule;
import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads numbers and yes/no values. */
public final class Numbers {

  private static final Pattern WHOLE = Pattern.compile("-?\\d{1,9}");
  private static final Pattern DECIMAL = Pattern.compile("-?\\d{1,15}(\\.\\d{1,6})?");

  private Numbers() {}

  /** A whole number from {@code least} to {@code most}, without separators. */
  public static int whole(Value value, int least, int most) {
    Integer number = optionalWhole(value, least, most);
    return number == null ? least : number;
  }

  /** A whole number, or null where there is none or it is broken. */
  public static @Nullable Integer optionalWhole(Value value, int least, int most) {
    if (!value.isPresent()) {
      return null;
    }
    if (!WHOLE.matcher(value.text()).matches()) {
      value.report(Rule.WRONG_TYPE, new Phrase("整数（桁区切りなし）", "a whole number"));
      return null;
    }
    int number = Integer.parseInt(value.text());
    if (number < least || number > most) {
      String range = most == Integer.MAX_VALUE ? least + "–" : least + "–" + most;
      value.report(Rule.OUT_OF_RANGE, value.text(), range);
    }
    return number;
  }

  /** A number with or without decimals, without separators. */
  public static BigDecimal decimal(Value value) {
    BigDecimal number = optionalDecimal(value);
    return number == null ? BigDecimal.ZERO : number;
  }

  /** A number with or without decimals, or null where there is none or it is broken. */
  public static @Nullable BigDecimal optionalDecimal(Value value) {
    if (!value.isPresent()) {
      return null;
    }
    if (!DECIMAL.matcher(value.text()).matches()) {
      value.report(Rule.WRONG_TYPE, new Phrase("数（桁区切りや単位なし）", "a plain number"));
      return null;
    }
    return new BigDecimal(value.text());
  }

  /** A percentage above zero. */
  public static BigDecimal percent(Value value) {
    BigDecimal percent = decimal(value);
    if (value.isPresent() && percent.signum() <= 0) {
      value.report(Rule.OUT_OF_RANGE, value.text(), "> 0");
    }
    return percent;
  }

  /** {@code true} or {@code false}; false where nothing is written. */
  public static boolean flag(Value value) {
    if (value.isPresent() && !value.text().equals("true") && !value.text().equals("false")) {
      value.report(Rule.WRONG_TYPE, new Phrase("true か false", "true or false"));
    }
    return value.text().equals("true");
  }
}
