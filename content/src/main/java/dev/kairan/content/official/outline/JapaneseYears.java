package dev.kairan.content.official.outline;

import dev.kairan.content.time.FiscalYear;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.chrono.JapaneseChronology;
import java.time.chrono.JapaneseEra;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads years and days as covers print them: 2023年度, 令和６年度, 令和元年５月１日, R6年度. */
final class JapaneseYears {

  private static final String YEAR = "(?:((?:19|20)\\d\\d)|(令和|平成|昭和|[RHS])\\.? ?(\\d{1,2}|元)) ?年";
  private static final Pattern FISCAL_YEAR = Pattern.compile(YEAR + "? ?度");
  private static final Pattern DAY = Pattern.compile(YEAR + " ?(\\d{1,2}) ?月 ?(\\d{1,2}) ?日");

  private JapaneseYears() {}

  /** The first fiscal year in {@code text}, or null. */
  static @Nullable FiscalYear fiscalYear(String text) {
    Matcher matcher = FISCAL_YEAR.matcher(Fold.of(text));
    return matcher.find() ? new FiscalYear(year(matcher)) : null;
  }

  /** {@code text} without its fiscal years. */
  static String withoutYear(String text) {
    return FISCAL_YEAR.matcher(Fold.of(text)).replaceAll(" ");
  }

  /** The first day in {@code text}, or null. */
  static @Nullable LocalDate day(String text) {
    Matcher matcher = DAY.matcher(Fold.of(text));
    if (!matcher.find()) {
      return null;
    }
    try {
      return LocalDate.of(
          year(matcher), Integer.parseInt(matcher.group(4)), Integer.parseInt(matcher.group(5)));
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static int year(Matcher matcher) {
    if (matcher.group(1) != null) {
      return Integer.parseInt(matcher.group(1));
    }
    String year = matcher.group(3);
    int inEra = year.equals("元") ? 1 : Integer.parseInt(year);
    return JapaneseChronology.INSTANCE.prolepticYear(era(matcher.group(2)), inEra);
  }

  /** By its name or the first letter of its name in Latin script. */
  private static JapaneseEra era(String printed) {
    for (JapaneseEra era : JapaneseEra.values()) {
      if (era.getDisplayName(TextStyle.FULL, Locale.JAPAN).equals(printed)
          || era.getDisplayName(TextStyle.FULL, Locale.ENGLISH).startsWith(printed)) {
        return era;
      }
    }
    throw new IllegalArgumentException(printed);
  }
}
