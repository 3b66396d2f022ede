package dev.kairan.api.number;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.util.Locale;

/** Numbers and days inside Japanese sentences. */
public final class Quantity {

  private Quantity() {}

  /** With at most two decimals: 1,030件, 257.5商工会議所. */
  public static String of(double number, String unit) {
    BigDecimal rounded = BigDecimal.valueOf(number).setScale(2, RoundingMode.HALF_UP);
    DecimalFormat format = new DecimalFormat("#,##0.##", new DecimalFormatSymbols(Locale.ROOT));
    return format.format(rounded) + unit;
  }

  /** Such as 2023年4月1日. */
  public static String day(LocalDate day) {
    return day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
  }
}
