package dev.kairan.content.check;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How our own Japanese prose is written, so that a reader of any year reads the same thing. What
 * stands in quotation marks is somebody's words or a name and is left alone.
 */
public final class HouseStyle {

  private static final String JAPANESE = "[ぁ-んァ-ヶー一-龠々〇]";

  /** The innermost pair of quotation marks. */
  private static final Pattern QUOTED = Pattern.compile("[「『“][^「」『』“”]*[」』”]");

  /** What takes the place of a quotation: one character that no rule knows. */
  private static final String QUOTATION = "□";

  private static final Pattern LINK_TARGET = Pattern.compile("\\]\\([^)]*\\)");

  private static final List<Habit> HABITS =
      List.of(
          new Habit(Rule.ERA_YEAR, "(?:明治|大正|昭和|平成|令和)(?:\\d+|元)年"),
          new Habit(Rule.SHORT_YEAR, "(?<![\\d.治正和成])\\d{2}年(?=度|\\d{1,2}月|[春夏秋冬])"),
          new Habit(
              Rule.RELATIVE_DATE,
              "今年度?|一?昨年度?|(?<![未将])来年度?|再来年|本年度?|今月|先月|来月|今週|先週|来週|今日|昨日|明日|(?<!熊)本日"
                  + "|(?<![日月年])現在|このほど|先ごろ|近年|最近"),
          new Habit(Rule.DIGIT_GROUPING, "(?<![\\d,.])(?:\\d,\\d{3}(?![\\d,])|\\d{5,})"),
          new Habit(
              Rule.HALF_WIDTH_PUNCTUATION, "%J[(),.!?:;]|[(),.!?:;]%J".replace("%J", JAPANESE)),
          new Habit(Rule.PRAISE, "素晴らし|すばらし|見事|画期的|目覚まし|大成功|大盛況|絶大|感動的|まさに"));

  /**
   * Characters that some phones show as boxes or that screen readers skip: circled and Roman
   * numbers, ㈱ and its like, ornaments, pictographs.
   */
  private static final Habit BANNED =
      new Habit(
          Rule.BANNED_CHARACTER,
          "[\\u2160-\\u217F\\u2460-\\u24FF\\u2600-\\u266F\\u3200-\\u33FF]|[\\x{1F000}-\\x{1FAFF}]");

  private HouseStyle() {}

  /** Reports the first place in {@code text} at which each habit is broken. */
  public static void check(String text, Location location, Findings findings) {
    BANNED.check(text, location, findings);
    String own = withoutQuotations(LINK_TARGET.matcher(text).replaceAll("]"));
    HABITS.forEach(habit -> habit.check(own, location, findings));
  }

  /** The text with one character in the place of each quotation, nested ones included. */
  public static String withoutQuotations(String text) {
    String before = text;
    String after = QUOTED.matcher(before).replaceAll(QUOTATION);
    while (!after.equals(before)) {
      before = after;
      after = QUOTED.matcher(before).replaceAll(QUOTATION);
    }
    return after;
  }

  /** What a rule forbids. */
  private record Habit(Rule rule, Pattern forbidden) {

    Habit(Rule rule, String forbidden) {
      this(rule, Pattern.compile(forbidden));
    }

    void check(String text, Location location, Findings findings) {
      Matcher found = forbidden.matcher(text);
      if (found.find()) {
        findings.report(location, rule, found.group());
      }
    }
  }
}
