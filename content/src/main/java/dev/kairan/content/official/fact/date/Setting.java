package dev.kairan.content.official.fact.date;

import dev.kairan.content.official.fact.phrase.Bracket;
import dev.kairan.content.official.fact.phrase.Wording;
import java.util.regex.Pattern;

/**
 * What stands around a date, folded.
 *
 * @param bracketed true where the date stands in brackets behind what it dates
 * @param head what the brackets follow; empty without brackets
 * @param topic what stands before the date inside the brackets: 申請期限は
 * @param literal the date itself
 * @param after the rest of the clause behind the date
 * @param beyond what follows the brackets, and those of the same list
 */
record Setting(
    boolean bracketed, String head, String topic, String literal, String after, String beyond) {

  private static final int REACH = 60;
  private static final Pattern BRACKETED =
      Pattern.compile("\\((?:[^()]|\\([^()]{0,12}\\)){0,60}\\)");

  static Setting of(Wording wording, DateExpression date) {
    Bracket bracket = wording.bracketAround(date.start());
    int from = date.end();
    if (bracket == null) {
      int end = Math.min(wording.clauseEnd(from), from + REACH);
      int start = Math.max(wording.clauseStart(date.start()), date.start() - REACH);
      return new Setting(
          false,
          "",
          wording.folded(start, date.start()),
          wording.folded(date.start(), from),
          wording.folded(from, end),
          "");
    }
    return new Setting(
        true,
        head(wording, bracket),
        wording.folded(bracket.open() + 1, date.start()),
        wording.folded(date.start(), from),
        wording.folded(from, Math.min(bracket.close(), from + REACH)),
        beyond(wording, bracket));
  }

  private static String head(Wording wording, Bracket bracket) {
    int start = Math.max(wording.clauseStart(bracket.open()), bracket.open() - REACH);
    return wording.folded(start, bracket.open());
  }

  private static String beyond(Wording wording, Bracket bracket) {
    int start = bracket.close() + 1;
    int end = Math.min(wording.sentenceEnd(start), start + 2 * REACH);
    return BRACKETED.matcher(wording.folded(start, Math.max(start, end))).replaceAll("");
  }

  /** Whose date it is stands right before it in the brackets, or before the brackets. */
  String subject() {
    return isDatedFirst() ? head : topic;
  }

  /** What stands behind the date proper: 開業予定 in 令和12年度開業予定. */
  String behind() {
    return literal.replaceFirst("^.*[\\d年月日度旬頃春夏秋冬期末以降]", "") + after;
  }

  private boolean isDatedFirst() {
    return topic.isBlank() || !topic.matches(".{0,60}?(?:は|が|:|期限|締切|の)\\s?");
  }
}
