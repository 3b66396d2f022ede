package dev.kairan.content.official.fact.number;

import dev.kairan.content.numeral.Numeral;
import dev.kairan.content.official.fact.phrase.Wording;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the numbers that count something a plan may undertake; years, ages and hours are none. */
public final class QuantityScanner {

  private static final String UNITS =
      "商工会議所|会議所|商工会(?!連|議)|単会|事業所|事業者|企業|会員|市町村|自治体|団体|チーム|グループ|ブロック|会場"
          + "|[かカヶヵケ箇]所|[かカヶヵケ箇]国|地域|地区|都市|講座|コース|テーマ|コンテンツ|プラン|事例|案件|店舗|品目|種類"
          + "|世帯|アカウント|フォロワー|ダウンロード|アクセス|ビュー|PV|ポイント|パーセント|億円|万円|千円|円|人|名|社|者|校"
          + "|回|本|件|点|冊|号|部(?![会門署長品局])|店|組|台|枚|口|戸|個|トン|倍|割|%";

  private static final Pattern QUANTITY =
      Pattern.compile(
          "(?:(?<before>約|およそ|概ね|おおむね|年(?=[\\d一二三四五六七八九十]+回)) ?)?"
              + "(?<number>(?<!\\d)(?:\\d{1,3}(?:,\\d{3}){1,4}+|\\d{1,12}+(?:\\.\\d{1,3}+|・\\d{1,2}+(?=[%倍]|ポイント|パーセント))?+)(?!\\d)|[二三四五六七八九十百]{1,5}+(?=[社校回件名]|[かカヶ]所))"
              + "(?<scale>[千百]?+(?:[万億](?:\\d{1,4}+[千百]?+万?+)?+)?+) ?(?<unit>"
              + UNITS
              + ")(?<after>程度|以上|前後|ほど|弱(?![一-龥])|強(?![一-龥化])|超(?![一-龥])|以内|以下|未満"
              + "|純増|増加|増(?![一-龥])|アップ|拡大|向上|改善|上昇|伸長|削減|減少|低減|減(?![一-龥])|ダウン)?");

  private static final Pattern GROWING = Pattern.compile("の?(増加|拡大|向上|改善|上昇|伸長|削減|減少|低減)");

  /** 150社増やす: the verb is no part of the figure. */
  private static final Pattern OF_INCREASE = Pattern.compile("[えやす]");

  private QuantityScanner() {}

  /** All quantities outside of 「」, in the order of the text. */
  public static List<Quantity> scan(Wording wording) {
    List<Quantity> found = new ArrayList<>();
    Matcher matcher = QUANTITY.matcher(wording.folded());
    while (matcher.find()) {
      if (!wording.isQuoted(matcher.start()) && isWhole(wording, matcher)) {
        found.add(quantity(wording, matcher));
      }
    }
    return List.copyOf(found);
  }

  /** Neither the tail of a longer number nor one of several (第５回, 1.5, COVID19). */
  private static boolean isWhole(Wording wording, Matcher matcher) {
    int start = matcher.start("number");
    char last = start == 0 ? ' ' : wording.folded().charAt(start - 1);
    boolean kanji = !Character.isDigit(wording.folded().charAt(start));
    return "第.,-".indexOf(last) < 0
        && !Character.isDigit(last)
        && !(last < 0x80 && Character.isLetter(last))
        && !(kanji && Character.isIdeographic(last));
  }

  private static Quantity quantity(Wording wording, Matcher matcher) {
    String number = matcher.group("number").replace('・', '.');
    String scale = matcher.group("scale");
    String unit = matcher.group("unit").replace("パーセント", "%");
    boolean money = unit.equals("円") && !scale.isEmpty();
    BigDecimal value = Numeral.of(money ? number : number + scale);
    Tail tail = Tail.of(wording, matcher, unit.equals("%"));
    String before = matcher.group("before");
    return new Quantity(
        matcher.start(),
        matcher.start("number"),
        tail.end(),
        value,
        money ? scale + unit : unit,
        before == null ? "" : before,
        tail.after());
  }

  /**
   * What follows a unit.
   *
   * @param after 以上, 増 and the like; empty where nothing is
   * @param end index after it
   */
  private record Tail(String after, int end) {

    static Tail of(Wording wording, Matcher matcher, boolean percent) {
      String after = matcher.group("after");
      int end = matcher.end();
      if (after == null) {
        Matcher growing = percent ? wording.at(end, GROWING) : null;
        return growing == null ? new Tail("", end) : new Tail(growing.group(1), growing.end());
      }
      boolean verb = after.equals("増") && !percent && wording.at(end, OF_INCREASE) != null;
      return verb ? new Tail("", end - 1) : new Tail(after, end);
    }
  }
}
