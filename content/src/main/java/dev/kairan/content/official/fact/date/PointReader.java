package dev.kairan.content.official.fact.date;

import dev.kairan.content.numeral.Numeral;
import dev.kairan.content.official.fact.date.Point.Unit;
import dev.kairan.content.official.fact.phrase.Wording;
import dev.kairan.content.time.FiscalYear;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads a point of time: 2024年２月, 令和６年度上半期, ７月下旬, ４月１日（土）, 秋, 年度末. */
final class PointReader {

  private static final Pattern OF = Pattern.compile(" ?の? ?");

  /** 10月号 is a magazine, 12月期 an accounting period, ５月給 pay. */
  private static final String MONTH_WORD = " ?月(?!額|例|刊|号|給|報|謝|間|次|期決算|分の)";

  private static final Pattern MONTH =
      Pattern.compile(
          "(?<![\\d.第一二三四五六七八九十])(1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九])(?!\\d)" + MONTH_WORD);

  /** A month whose 月 stands only after the last of several: ４～５月, ６、９、12月. */
  private static final Pattern MONTH_OPEN =
      Pattern.compile(
          "(?<![\\d.第])(1[0-2]|[1-9])(?=(?: ?[~・、,/-] ?\\d{1,2}){1,11}" + MONTH_WORD + ")(?!\\d)");

  private static final String WEEKDAY =
      "(?: ?\\((?:[月火水木金土日](?:曜日?)?|祝)(?:[・、](?:祝日?|休日?|振休))?\\))?";
  private static final Pattern DAY =
      Pattern.compile(
          " ?(3[01]|[12]\\d|0?[1-9]|[一二三]?十?[一二三四五六七八九十])(?!\\d) ?日(?!間|目|程|前|後)" + WEEKDAY);
  private static final Pattern DAY_OPEN =
      Pattern.compile("(3[01]|[12]\\d|[1-9])(?=[~・、-]\\d{1,2}日(?!間|目))(?!\\d)");
  private static final String WEEK = "月火水木金土日";
  private static final Pattern WEEKDAY_OF_MONTH =
      Pattern.compile(" ?の?第 ?([1-5一二三四五]) ?([" + WEEK + "])曜日?");
  private static final Pattern THIRD = Pattern.compile(" ?の?(?:(上旬|初旬|初め|はじめ)|(中旬|半ば)|(下旬))");
  private static final Pattern MONTH_END = Pattern.compile(" ?の?末日?(?!端)");
  private static final Pattern WITHIN = Pattern.compile("[中内](?![一-龥])");
  private static final Pattern SLASHES =
      Pattern.compile(
          "(?<![\\d./])(?:((?:19|20)\\d{2})|(?:令和|(?<![A-Za-z])R)(\\d{1,2}))[./](1[0-2]|0?[1-9])"
              + "[./](3[01]|[12]\\d|0?[1-9])(?!\\d)"
              + WEEKDAY);

  /** 5/24（金）: without a weekday it could be a fraction. */
  private static final Pattern SHORT_SLASH =
      Pattern.compile(
          "(?<![\\d./])(1[0-2]|[1-9])/(3[01]|[12]\\d|[1-9])(?= ?\\([月火水木金土日])" + WEEKDAY);

  private final Wording wording;
  private final YearReader years;
  private final PartReader parts;

  PointReader(Wording wording, FiscalYear plan) {
    this.wording = wording;
    this.years = new YearReader(wording, plan);
    this.parts = new PartReader(wording);
  }

  /**
   * The point named at {@code index}, or null.
   *
   * @param before the point that a range or list began with, which lends its year and month
   */
  @Nullable Point read(int index, @Nullable Point before) {
    Point slashes = slashes(index);
    if (slashes != null) {
      return slashes;
    }
    Year lent = before == null ? null : before.year();
    YearReader.Named named = years.read(index, lent);
    if (named != null) {
      return inYear(named);
    }
    Point month = month(index, lent);
    month =
        month == null && before != null && before.unit() == Unit.DAY
            ? sameMonth(index, before)
            : month;
    return month == null ? parts.read(index, lent) : month;
  }

  private Point inYear(YearReader.Named named) {
    Matcher of = wording.at(named.end(), OF);
    int next = of == null ? named.end() : of.end();
    Point month = month(next, named.year());
    Point part = month == null ? parts.read(next, named.year()) : month;
    if (part == null) {
      part = parts.readAfterYear(named.end(), named.year());
    }
    return part == null ? new Point(named.end(), named.year(), Unit.YEAR, 0, 0) : part;
  }

  private @Nullable Point month(int index, @Nullable Year year) {
    Matcher open = wording.at(index, MONTH_OPEN);
    if (open != null) {
      return new Point(open.end(), year, Unit.MONTH, Numeral.small(open.group(1)), 0);
    }
    Matcher month = wording.at(index, MONTH);
    return month == null ? null : inMonth(month.end(), year, Numeral.small(month.group(1)));
  }

  private Point inMonth(int index, @Nullable Year year, int month) {
    Matcher day = wording.at(index, DAY_OPEN);
    day = day == null ? wording.at(index, DAY) : day;
    if (day != null) {
      return new Point(day.end(), year, Unit.DAY, month, Numeral.small(day.group(1)));
    }
    Matcher weekday = wording.at(index, WEEKDAY_OF_MONTH);
    if (weekday != null) {
      int which = Numeral.small(weekday.group(1)) * 10 + 1 + WEEK.indexOf(weekday.group(2));
      return new Point(weekday.end(), year, Unit.WEEKDAY, month, which);
    }
    Matcher third = wording.at(index, THIRD);
    if (third != null) {
      return new Point(third.end(), year, Unit.THIRD, month, third(third));
    }
    Matcher end = wording.at(index, MONTH_END);
    if (end != null) {
      return new Point(end.end(), year, Unit.MONTH_END, month, 0);
    }
    Matcher within = wording.at(index, WITHIN);
    return new Point(within == null ? index : within.end(), year, Unit.MONTH, month, 0);
  }

  private @Nullable Point sameMonth(int index, Point before) {
    Matcher day = wording.at(index, DAY_OPEN);
    day = day == null ? wording.at(index, DAY) : day;
    return day == null
        ? null
        : new Point(
            day.end(), before.year(), Unit.DAY, before.month(), Numeral.small(day.group(1)));
  }

  private @Nullable Point slashes(int index) {
    Matcher brief = wording.at(index, SHORT_SLASH);
    if (brief != null) {
      return new Point(
          brief.end(),
          null,
          Unit.DAY,
          Numeral.small(brief.group(1)),
          Numeral.small(brief.group(2)));
    }
    Matcher date = wording.at(index, SLASHES);
    if (date == null) {
      return null;
    }
    int year =
        date.group(1) != null ? Integer.parseInt(date.group(1)) : YearReader.reiwa(date.group(2));
    return new Point(
        date.end(),
        new Year(year, false),
        Unit.DAY,
        Integer.parseInt(date.group(3)),
        Integer.parseInt(date.group(4)));
  }

  private static int third(Matcher third) {
    if (third.group(1) != null) {
      return 0;
    }
    return third.group(2) != null ? 1 : 2;
  }
}
