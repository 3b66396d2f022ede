package dev.kairan.content.official.fact.date;

import dev.kairan.content.numeral.Numeral;
import dev.kairan.content.official.fact.date.Point.Unit;
import dev.kairan.content.official.fact.phrase.Wording;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the parts of a year other than months: halves, quarters, seasons, its two ends. */
final class PartReader {

  private static final Pattern HALF =
      Pattern.compile("(?:(?:年度)?(上半期|上期|前期)|(?:年度)?(下半期|下期|後期))(?!高齢|比|決算|実績|課程|対比)");
  private static final Pattern HALF_OF_YEAR = Pattern.compile("(?:年度?)?(?:の?(前半)|の?(後半))(?![一-龥])");
  private static final Pattern QUARTER =
      Pattern.compile("第? ?([1-4一二三四])(?:四半期|/四半期|Q(?![A-Za-z]))|Q([1-4])(?!\\d)");

  /** A season stands alone; inside a word (夏季, 春日, 秋葉) it is a name. */
  private static final Pattern SEASON =
      Pattern.compile(
          "(?<![一-龥ァ-ヶ])(?:(来|翌|今)?([春夏秋冬])(?:季|期|先|口)?)"
              + "(?=頃|ごろ|ころ|を?めど|を?目途|を?目処|を?メド|を?予定|以降|まで|から|に(?!か|は)|[~・、,)]|$|の(?<=[春夏秋冬][・、][春夏秋冬]の))");

  private static final Pattern SEASON_OF_YEAR =
      Pattern.compile("の?()([春夏秋冬])(?:季|期)?(?!(?!頃|予定|以降|目途|目処|前後|開業|開催|完成)[一-龥])");

  private static final Pattern END =
      Pattern.compile(
          "(?<![\\d一二三四五六七八九〇元])年(?:度(?:(末)|(初め|はじめ|当初)|(内|中(?![一-龥])))"
              + "|(末年始)|(末)(?!(?!頃|予定|目途|目処|見込|前後|以降|まで|迄|に|中)[\\p{IsHan}\\p{IsKatakana}])"
              + "|(始|初|明け)(?![一-龥])|(内))");
  private static final Pattern END_OF_YEAR =
      Pattern.compile("(?:の?(末)(?!端)|の?(初め|はじめ|当初)|(内|中(?![一-龥])))");

  private static final Map<String, Integer> SEASONS = Map.of("春", 3, "夏", 6, "秋", 9, "冬", 12);

  private final Wording wording;

  PartReader(Wording wording) {
    this.wording = wording;
  }

  /** The part named at {@code index}, of {@code year} where one was named before, or null. */
  @Nullable Point read(int index, @Nullable Year year) {
    Matcher half = wording.at(index, HALF);
    if (half != null && (year != null || !isInWord(index))) {
      return new Point(half.end(), year, Unit.HALF, 0, half.group(1) != null ? 1 : 2);
    }
    Matcher quarter = wording.at(index, QUARTER);
    if (quarter != null) {
      String number = quarter.group(1) != null ? quarter.group(1) : quarter.group(2);
      return new Point(quarter.end(), year, Unit.QUARTER, 0, Numeral.small(number));
    }
    Matcher season = wording.at(index, SEASON);
    if (season != null) {
      return season(season, year);
    }
    Matcher end = wording.at(index, END);
    return end == null ? null : new Point(end.end(), year, end(end), 0, 0);
  }

  /** A part that is only told from the year right before it, or null. */
  @Nullable Point readAfterYear(int index, Year year) {
    Matcher half = wording.at(index, HALF_OF_YEAR);
    if (half != null) {
      return new Point(half.end(), year, Unit.HALF, 0, half.group(1) != null ? 1 : 2);
    }
    Matcher season = wording.at(index, SEASON_OF_YEAR);
    if (season != null) {
      return season(season, year);
    }
    Matcher end = wording.at(index, END_OF_YEAR);
    return end == null ? null : new Point(end.end(), year, endOf(year, end), 0, 0);
  }

  private static Point season(Matcher season, @Nullable Year year) {
    int first = SEASONS.getOrDefault(season.group(2), 3);
    boolean next = "来".equals(season.group(1)) || "翌".equals(season.group(1));
    return new Point(season.end(), year, next ? Unit.NEXT_SEASON : Unit.SEASON, 0, first);
  }

  private boolean isInWord(int index) {
    return index > 0 && Character.isIdeographic(wording.folded().charAt(index - 1));
  }

  private static Unit end(Matcher end) {
    Unit[] units = {
      Unit.FISCAL_YEAR_END,
      Unit.FISCAL_YEAR_START,
      Unit.YEAR,
      Unit.TURN_OF_YEAR,
      Unit.YEAR_END,
      Unit.YEAR_START,
      Unit.REST_OF_YEAR
    };
    int group = 1;
    while (end.group(group) == null) {
      group++;
    }
    return units[group - 1];
  }

  private static Unit endOf(Year year, Matcher end) {
    if (end.group(1) != null) {
      return year.fiscal() ? Unit.FISCAL_YEAR_END : Unit.YEAR_END;
    }
    if (end.group(2) != null) {
      return year.fiscal() ? Unit.FISCAL_YEAR_START : Unit.YEAR_START;
    }
    return Unit.YEAR;
  }
}
