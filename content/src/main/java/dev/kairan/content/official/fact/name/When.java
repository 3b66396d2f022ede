package dev.kairan.content.official.fact.name;

import dev.kairan.content.official.fact.date.DateExpression;
import dev.kairan.content.official.fact.phrase.Bracket;
import dev.kairan.content.official.fact.phrase.NounPhrase;
import dev.kairan.content.official.fact.phrase.Wording;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the dates of an event: in the brackets behind it, or right before it.
 *
 * @param dates days and spans on which something is held
 */
record When(Wording wording, List<DateExpression> dates) {

  private static final Pattern RIGHT_BEHIND = Pattern.compile("(?:等|など)?\\(");
  private static final String OWN_VERB =
      "(?:\\([^()0-9]{1,16}\\))?(?:等|など)?(?:の|を)[^、。()]{0,10}?(?:開催|実施|施行|挙行|開講|派遣)(?:する|し|します)?\\(";

  /** A body that others take part in is no event. */
  private static final Pattern BEHIND_OWN_VERB = Pattern.compile(OWN_VERB);

  private static final Pattern BEHIND_VERB =
      Pattern.compile(
          OWN_VERB + "|(?:等|など)?(?:に|への)[一-龥]{0,4}(?:出展|参加|協力|協賛|後援|出席|参画)(?:する|し)?\\(");
  private static final Pattern BEFORE =
      Pattern.compile(
          "(?:に|の|、|から|より|以降)?(?:[\\p{IsHan}\\p{IsKatakana}ー]{1,12}(?:で|において|にて)、?)?(?:開催|実施|開[くい]|催[すし]|行[うい])?(?:する|の|た|予定の)?「?");
  private static final Pattern BEHIND = Pattern.compile("(?:を|は|が)、?(?:[\\p{IsHan}ぁ-ん]{1,10}の)?");
  private static final Pattern HELD =
      Pattern.compile(
          "(?:に|より|から)、?(?:[\\p{IsHan}\\p{IsKatakana}ー]{1,12}で)?(?:開催|実施|挙行|開[くき]|催[すし])");
  private static final Pattern LABEL =
      Pattern.compile("([^(、。・: ]{1,12}) ?: ?$|(?<=[(、・])([\\p{IsHan}\\p{IsKatakana}]{2,8})$");
  private static final Pattern SESSION =
      Pattern.compile(
          "[前中後][期半]|[上下]期|第?[\\d一二三四五六]{1,2}(?:回目?|日目)?|[春夏秋冬].{0,2}|開催日?|日時|日程|期[日間]|本番|本選|当日|年\\d回");
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
    for (Pattern pattern : behind(occasion)) {
      Matcher behind = wording.at(occasion.end(), pattern);
      Bracket bracket = behind == null ? null : wording.bracketAt(behind.end() - 1);
      Slot slot = bracket == null ? null : in(bracket);
      if (slot != null && slot.isGiven()) {
        return slot;
      }
    }
    List<DateExpression> beside = dates.stream().filter(date -> isBeside(date, occasion)).toList();
    return new Slot(beside, 0, 0, !beside.isEmpty());
  }

  /** What may stand between an event and the brackets with its date. */
  private static List<Pattern> behind(Occasion occasion) {
    if (occasion.noun().isBare() && !occasion.linked()) {
      return List.of(RIGHT_BEHIND);
    }
    return List.of(RIGHT_BEHIND, occasion.noun().standing() ? BEHIND_OWN_VERB : BEHIND_VERB);
  }

  /** 募集：５月: when something else is done for the event. */
  private boolean isOfAnother(DateExpression date) {
    Matcher label = NounPhrase.before(wording, date.start(), LABEL);
    if (label == null) {
      return false;
    }
    String word = label.group(1) == null ? label.group(2) : label.group(1);
    return !SESSION.matcher(word).matches();
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
    List<DateExpression> own = inside.stream().filter(date -> !isOfAnother(date)).toList();
    return new Slot(own, rest, bracket.close(), true);
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
