package dev.kairan.content.official.fact.date;

import dev.kairan.content.numeral.Numeral;
import dev.kairan.content.official.fact.phrase.Wording;
import dev.kairan.content.time.FiscalYear;
import java.time.chrono.JapaneseChronology;
import java.time.chrono.JapaneseEra;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the name of a year: 2024年, 令和６年度, R6年度, 二〇二四年, 今年度, 翌年. */
final class YearReader {

  private static final String OTHER_NAME = "(?:\\([^()]{1,9}\\))?";
  private static final Pattern GREGORIAN =
      Pattern.compile(
          "(?<![\\d.])((?:19|20)\\d{2}|[一二][〇九][〇一二三四五六七八九]{2})"
              + OTHER_NAME
              + " ?年(度)?"
              + OTHER_NAME);
  private static final Pattern ERA =
      Pattern.compile(
          "(令和|平成|昭和|(?<![A-Za-z])[RHS]) ?(元|\\d{1,2}|[一二三四五六七八九十]{1,3})"
              + OTHER_NAME
              + " ?年(度)?"
              + OTHER_NAME);

  /** A year whose 年 stands only after the last of several: 令和６～８年度, 2024・2025年. */
  private static final Pattern GREGORIAN_OPEN =
      Pattern.compile("(?<![\\d.])((?:19|20)\\d{2})(?=[~・、-](?:19|20)?\\d{2} ?年(度)?)");

  private static final Pattern ERA_OPEN =
      Pattern.compile(
          "(令和|平成|(?<![A-Za-z])[RH]) ?(元|\\d{1,2})(?=[~・、-](?:令和|[RH])?\\d{1,2} ?年(度)?)");
  private static final Pattern ERA_CLOSING = Pattern.compile("(\\d{1,2}) ?年(度)?");

  private static final Pattern RELATIVE = Pattern.compile("(今|本|当|来|次|翌|前|昨|一昨)年(度)?|(当該|同)年度()");

  private static final Map<String, JapaneseEra> ERAS =
      Map.of(
          "令和", JapaneseEra.REIWA,
          "R", JapaneseEra.REIWA,
          "平成", JapaneseEra.HEISEI,
          "H", JapaneseEra.HEISEI,
          "昭和", JapaneseEra.SHOWA,
          "S", JapaneseEra.SHOWA);
  private static final Map<String, Integer> DISTANCE =
      Map.of("来", 1, "次", 1, "翌", 1, "前", -1, "昨", -1, "一昨", -2);

  private final Wording wording;
  private final FiscalYear plan;

  YearReader(Wording wording, FiscalYear plan) {
    this.wording = wording;
    this.plan = plan;
  }

  /** A year and where its name ends. */
  record Named(Year year, int end) {}

  /**
   * The year named at {@code index}, or null.
   *
   * @param before the year that a range or list began with, whose era goes on
   */
  @Nullable Named read(int index, @Nullable Year before) {
    Named named = gregorian(index, GREGORIAN);
    named = named == null ? era(index, ERA) : named;
    named = named == null ? gregorian(index, GREGORIAN_OPEN) : named;
    named = named == null ? era(index, ERA_OPEN) : named;
    named = named == null && before != null ? closing(index, before) : named;
    return named == null ? relative(index) : named;
  }

  private @Nullable Named gregorian(int index, Pattern pattern) {
    Matcher year = wording.at(index, pattern);
    return year == null
        ? null
        : new Named(new Year(Numeral.small(year.group(1)), year.group(2) != null), year.end());
  }

  private @Nullable Named era(int index, Pattern pattern) {
    Matcher year = wording.at(index, pattern);
    if (year == null) {
      return null;
    }
    JapaneseEra era = ERAS.getOrDefault(year.group(1), JapaneseEra.REIWA);
    return new Named(
        new Year(firstYear(era) + Numeral.small(year.group(2)) - 1, year.group(3) != null),
        year.end());
  }

  /** Plans of 2018 speak of 平成35年, so an era's years are counted on beyond its end. */
  private static int firstYear(JapaneseEra era) {
    return JapaneseChronology.INSTANCE.prolepticYear(era, 1);
  }

  /** The Gregorian year of so many years of Reiwa. */
  static int reiwa(String number) {
    return firstYear(JapaneseEra.REIWA) + Numeral.small(number) - 1;
  }

  private @Nullable Named closing(int index, Year before) {
    Matcher year = wording.at(index, ERA_CLOSING);
    if (year == null) {
      return null;
    }
    int number = Numeral.small(year.group(1));
    int era = reiwa(year.group(1));
    int century = before.value() / 100 * 100 + number;
    boolean gregorian = century > before.value() && century - before.value() < 20;
    return new Named(new Year(gregorian ? century : era, year.group(2) != null), year.end());
  }

  /** 翌年 and 来年 of a fiscal year that begins in 2023 are 2024. */
  private @Nullable Named relative(int index) {
    Matcher word = wording.at(index, RELATIVE);
    if (word == null) {
      return null;
    }
    boolean same = word.group(1) == null;
    int distance = same ? 0 : DISTANCE.getOrDefault(word.group(1), 0);
    boolean fiscal = same || word.group(2) != null;
    return new Named(new Year(plan.year() + distance, fiscal), word.end());
  }
}
