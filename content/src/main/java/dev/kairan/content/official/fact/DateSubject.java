package dev.kairan.content.official.fact;

import dev.kairan.content.official.fact.date.DateExpression;
import dev.kairan.content.official.fact.date.DateExpression.Form;
import dev.kairan.content.official.fact.phrase.Bracket;
import dev.kairan.content.official.fact.phrase.NounPhrase;
import dev.kairan.content.official.fact.phrase.Wording;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds what a date is about: the nouns beside it. */
final class DateSubject {

  /** Between a date and what it dates. */
  private static final Pattern LEAD =
      Pattern.compile("(?:までに?|以降|から|より|中|にかけて|に|の|を|は|で|も|と|、| ){0,4}(?:全|各|新たに|引き続き)?");

  private static final Pattern TOPIC = Pattern.compile("(?:は|が|:)?[、 ]*$");

  /** 万博を契機とした誘客（４月開幕）: what begins stands before を契機. */
  private static final Pattern BEGINNING = Pattern.compile("^(?:開幕|開業|開始|開館|開港|開通|開校|施行|適用|完成|竣工)");

  private static final Pattern AWAITED =
      Pattern.compile("(?:を(?:契機|見据え|控え|前に|機に)|に(?:向け|伴|合わせ|あわせ|備え))[^、。()]{0,30}$");

  private static final Pattern OBJECT = Pattern.compile("(?:を|は|について|、)$");

  private DateSubject() {}

  static @Nullable String of(Wording wording, DateExpression date) {
    Bracket bracket = wording.bracketAround(date.start());
    if (bracket == null) {
      return inText(wording, date);
    }
    String topic = wording.folded(bracket.open() + 1, date.start());
    if (isSubject(topic)) {
      Matcher end = TOPIC.matcher(topic);
      int to = end.find() ? bracket.open() + 1 + end.start() : date.start();
      String noun = NounPhrase.endingAt(wording, to);
      return noun == null ? inText(wording, date) : noun;
    }
    boolean begins = BEGINNING.matcher(wording.folded(date.end(), bracket.close())).find();
    Matcher awaited = begins ? NounPhrase.before(wording, bracket.open(), AWAITED) : null;
    if (awaited != null) {
      return NounPhrase.endingAt(wording, awaited.start());
    }
    String noun = NounPhrase.doingBefore(wording, bracket.open());
    return noun == null ? inText(wording, date) : noun;
  }

  private static boolean isSubject(String topic) {
    return topic.endsWith("は") || topic.endsWith("が") || topic.endsWith(":");
  }

  private static @Nullable String inText(Wording wording, DateExpression date) {
    Matcher object = NounPhrase.before(wording, date.start(), OBJECT);
    if (date.is(Form.CADENCE) && object != null) {
      return NounPhrase.endingAt(wording, object.start());
    }
    Matcher lead = wording.at(date.end(), LEAD);
    int start = lead == null ? date.end() : lead.end();
    String ahead = NounPhrase.startingAt(wording, start);
    return ahead != null || object == null ? ahead : NounPhrase.endingAt(wording, object.start());
  }
}
