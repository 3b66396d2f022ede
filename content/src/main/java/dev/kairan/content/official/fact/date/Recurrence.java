package dev.kairan.content.official.fact.date;

import dev.kairan.content.numeral.Numeral;
import dev.kairan.content.official.fact.date.DateExpression.Form;
import dev.kairan.content.official.fact.phrase.Wording;
import dev.kairan.content.plan.Qualifier;
import dev.kairan.content.time.FiscalYear;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads how often and how long: 毎月, 適宜, 年間, ３年間, 3か年で. */
final class Recurrence {

  /** 第２水曜日, 第１・第３土曜日, 15日, 末日: which day of every month. */
  private static final String DAY_OF_MONTH =
      "(?:の?第 ?[1-5一二三四五](?:[・、,及びと]{1,2}第? ?[1-5一二三四五])*[月火水木金土日](?:曜日?)?"
          + "|の?(?:[12]\\d|3[01]|[1-9])日(?!間)(?:[・、と](?:[12]\\d|3[01]|[1-9])日(?!間))*|の?末日|の?[上中下]旬)";

  private static final String MONTHLY = "(?:毎月(?:\\d{1,2}回)?|隔月|(?:偶数|奇数)月)" + DAY_OF_MONTH + "?";

  private static final Pattern CADENCE =
      Pattern.compile(
          "適宜|随時|都度|通年|毎年度?(?!増|減|高|\\d{1,2}月|[春夏秋冬])|"
              + MONTHLY
              + "|毎週(?:[月火水木金土日]曜?日?(?:[・、と][月火水木金土日]曜日?)*)?|毎日(?!新聞)"
              + "|隔年|隔週|(?:各|毎)?四半期(?:ごと|毎)"
              + "|(?<![\\d一二三四五六七八九十数かヶカ周])年間(?:を?通じて?|(?=[約計延]?[べ]?\\d|[一二三四五六七八九十]))"
              + "|(?<![\\d毎ヶかカ箇一二三四五六七八九十])(?:月|週)\\d{1,2}回");

  /** 過去３年間 and 中期３か年計画 are no lengths of time to come. */
  private static final Pattern DURATION =
      Pattern.compile(
          "(?<![\\d.第])(\\d{1,2}|[一二三四五六七八九十])"
              + "(?:[かヶカケヵ箇]?年間|[かヶカケヵ箇]年|年(?:で|以内|かけて|にわたり))"
              + "(?!の?[^、。]{0,8}計画|の?(?:ビジョン|プラン|連続|平均|ぶり|歴史|経験))");

  private static final Pattern PAST = Pattern.compile("(?:過去|直近|この|ここ|前の|約)$");
  private static final Pattern MONTHS = Pattern.compile("(?<![\\d.])\\d{1,2}[かヶカケヵ箇]月(?:間|以内|で)");
  private static final int LONGEST = 20;

  private final Wording wording;
  private final FiscalYear plan;

  Recurrence(Wording wording, FiscalYear plan) {
    this.wording = wording;
    this.plan = plan;
  }

  /** The expression at {@code index}, or null. */
  @Nullable DateExpression read(int index) {
    Matcher cadence = wording.at(index, CADENCE);
    if (cadence != null) {
      return expression(cadence, Form.CADENCE, 1);
    }
    Matcher duration = wording.at(index, DURATION);
    if (duration == null || isPast(index)) {
      return null;
    }
    int years = Numeral.small(duration.group(1));
    return years > LONGEST || years == 0 ? null : expression(duration, Form.DURATION, years);
  }

  /** Where a length in months ends that starts at {@code index}: it cannot be placed; or -1. */
  int unplaced(int index) {
    Matcher months = wording.at(index, MONTHS);
    return months == null ? -1 : months.end();
  }

  private boolean isPast(int index) {
    return PAST.matcher(wording.folded()).region(Math.max(0, index - 2), index).find();
  }

  /** Years are counted from the plan's own, for no plan says otherwise without naming one. */
  private DateExpression expression(Matcher match, Form form, int years) {
    return new DateExpression(
        match.start(),
        match.end(),
        form,
        Period.ofFiscalYears(plan, years),
        Set.of(Qualifier.EXACT));
  }
}
