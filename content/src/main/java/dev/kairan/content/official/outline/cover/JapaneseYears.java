package dev.kairan.content.official.outline.cover;

import dev.kairan.content.official.outline.line.Fold;
import dev.kairan.content.official.outline.mark.Ordinals;
import dev.kairan.content.time.FiscalYear;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.chrono.JapaneseChronology;
import java.time.chrono.JapaneseEra;
import java.time.format.TextStyle;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads years and days as covers print them: 2023年度, 令和６年度, 令和元年５月１日, R6年度. */
final class JapaneseYears {

  private static final String YEAR =
      "(?:((?:19|20)\\d\\d)|(令和|平成|昭和|[RHS])\\.? ?(\\d{1,2}|元))(?: ?\\([^)]{1,8}\\))? ?年";
  private static final Pattern FISCAL_YEAR =
      Pattern.compile(YEAR + "?(?: ?\\([^)]{1,8}\\))? ?度|FY ?((?:19|20)\\d\\d)");
  private static final Pattern DAY = Pattern.compile(YEAR + " ?(\\d{1,2}) ?月 ?(\\d{1,2}) ?日");
  private static final Pattern PLAIN_DAY =
      Pattern.compile("((?:19|20)\\d\\d)([-/.])(\\d{1,2})\\2(\\d{1,2})");
  private static final Pattern KANJI_YEAR = Pattern.compile("[〇一二三四五六七八九十]+(?= ?年)");

  private JapaneseYears() {}

  /** The fiscal year in {@code text}; null where it names none, or several. */
  static @Nullable FiscalYear fiscalYear(String text) {
    Matcher matcher = FISCAL_YEAR.matcher(folded(text));
    Set<FiscalYear> years = new HashSet<>();
    while (matcher.find()) {
      String plain = matcher.group(4);
      years.add(new FiscalYear(plain != null ? Integer.parseInt(plain) : year(matcher)));
    }
    return years.size() == 1 ? years.iterator().next() : null;
  }

  /** {@code text} without its fiscal years. */
  static String withoutYear(String text) {
    return FISCAL_YEAR.matcher(folded(text)).replaceAll(" ");
  }

  /** The first day in {@code text}, or null. */
  static @Nullable LocalDate day(String text) {
    String folded = folded(text);
    Matcher plain = PLAIN_DAY.matcher(folded);
    Matcher matcher = DAY.matcher(folded);
    try {
      if (plain.find()) {
        return day(Integer.parseInt(plain.group(1)), plain.group(3), plain.group(4));
      }
      return matcher.find() ? day(year(matcher), matcher.group(4), matcher.group(5)) : null;
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static LocalDate day(int year, String month, String day) {
    return LocalDate.of(year, Integer.parseInt(month), Integer.parseInt(day));
  }

  /** Folded, with years in kanji figures (令和七年, 二〇二五年) in Arabic ones. */
  private static String folded(String text) {
    return KANJI_YEAR.matcher(Fold.of(text)).replaceAll(year -> arabic(year.group()));
  }

  private static String arabic(String kanji) {
    if (kanji.contains("十")) {
      int value = Ordinals.of(kanji);
      return value > 0 ? Integer.toString(value) : kanji;
    }
    StringBuilder figures = new StringBuilder();
    kanji.chars().forEach(c -> figures.append("〇一二三四五六七八九".indexOf(c)));
    return figures.toString();
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
