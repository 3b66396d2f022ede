package dev.kairan.content.official.fact.name;

import dev.kairan.content.official.fact.date.DateExpression;
import dev.kairan.content.official.fact.phrase.Bracket;
import dev.kairan.content.official.fact.phrase.Wording;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds the dates of an event: in the brackets behind it, or right before it.
 *
 * @param dates days and spans on which something is held
 */
record When(Wording wording, List<DateExpression> dates) {

  private static final Pattern RIGHT_BEHIND = Pattern.compile("(?:等|など)?\\(");
  private static final Pattern BEHIND_VERB =
      Pattern.compile(
          "(?:等|など)?(?:の|を)[^、。()]{0,10}?(?:開催|実施|施行|挙行|開講)(?:する|し|します)?\\(|(?:等|など)?に(?:出展|参加)(?:する|し)?\\(");
  private static final Pattern BEFORE =
      Pattern.compile(
          "(?:に|の|、|から|より|以降)?(?:[\\p{IsHan}\\p{IsKatakana}ー]{1,12}(?:で|において|にて)、?)?(?:開催|実施|開[くい]|催[すし]|行[うい])?(?:する|の|た|予定の)?「?");
  private static final Pattern BEHIND = Pattern.compile("(?:を|は|が)、?");
  private static final Pattern HELD =
      Pattern.compile(
          "(?:に|より|から)、?(?:[\\p{IsHan}\\p{IsKatakana}ー]{1,12}で)?(?:開催|実施|挙行|開[くき]|催[すし])");
  private static final int REACH = 24;
  private static final Pattern PLACE_ONLY =
      Pattern.compile(
          "[\\p{IsHan}\\p{IsKatakana}]{2,10}[都道府県市区町村]|[\\p{IsHan}\\p{IsKatakana}]{2,16}(?:会館|ホール|ホテル|会議所)");

  /**
   * What is known of an event's time.
   *
   * @param restStart start of what follows the dates in their brackets
   * @param restEnd end of it
   * @param isGiven true where a date or place follows the event
   */
  record Slot(List<DateExpression> dates, int restStart, int restEnd, boolean isGiven) {}

  Slot of(Occasion occasion) {
    Bracket bracket = bracketOf(occasion);
    if (bracket != null) {
      Slot slot = in(bracket);
      if (slot.isGiven()) {
        return slot;
      }
    }
    List<DateExpression> beside = dates.stream().filter(date -> isBeside(date, occasion)).toList();
    return new Slot(beside, 0, 0, !beside.isEmpty());
  }

  private @Nullable Bracket bracketOf(Occasion occasion) {
    Matcher behind = wording.at(occasion.end(), RIGHT_BEHIND);
    boolean named = occasion.noun().isSpecific() || occasion.noun().standing();
    if (behind == null && named) {
      behind = wording.at(occasion.end(), BEHIND_VERB);
    }
    return behind == null ? null : wording.bracketAt(behind.end() - 1);
  }

  private Slot in(Bracket bracket) {
    List<DateExpression> inside =
        dates.stream()
            .filter(date -> bracket.open() < date.start() && date.end() <= bracket.close())
            .toList();
    if (inside.isEmpty()) {
      boolean place =
          PLACE_ONLY.matcher(wording.folded(bracket.open() + 1, bracket.close())).matches();
      return new Slot(inside, bracket.open() + 1, bracket.close(), place);
    }
    int rest = inside.get(inside.size() - 1).end();
    return new Slot(inside, rest, bracket.close(), true);
  }

  /**
   * 10月に「…大会」を開催, 「…大会」を10月に開催: only an event with a name of its own is told by a date in running
   * text.
   */
  private boolean isBeside(DateExpression date, Occasion occasion) {
    if (!occasion.noun().isSpecific()) {
      return false;
    }
    return date.end() <= occasion.start()
        ? isBetween(BEFORE, date.end(), occasion.start())
        : isBetween(BEHIND, occasion.end(), date.start()) && wording.at(date.end(), HELD) != null;
  }

  private boolean isBetween(Pattern pattern, int from, int to) {
    return from <= to && to - from <= REACH && pattern.matcher(wording.folded(from, to)).matches();
  }
}
