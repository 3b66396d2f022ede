package dev.kairan.content.official.fact;

import dev.kairan.content.official.fact.number.Quantity;
import dev.kairan.content.official.fact.phrase.Bracket;
import dev.kairan.content.official.fact.phrase.NounPhrase;
import dev.kairan.content.official.fact.phrase.Wording;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds what a number counts: the nouns beside it. */
final class CountedThing {

  /** Words that stand before numbers and say nothing of what is counted. */
  private static final Pattern INTRODUCTION =
      Pattern.compile("(?:全国|全|計|合計|延べ|のべ|累計|各|年間|年|月|最低|最大|目標|新たに|約|度|中で|[^、。をは]{1,10}比で?)$");

  private static final Pattern LABEL = Pattern.compile(" ?(?::|は|が|を|について|数を?|、) ?$");

  /** 目標：30社, （目標件数：200件）: what is counted stands before the word. */
  private static final Pattern GOAL =
      Pattern.compile("(?:数値|年間|[今本]年度)?(?:目標|KPI)(?:[件社人回]?数|値|額)? ?(?:は|:)? ?(?:約|延べ|のべ|計|年間)?$");

  private static final Pattern SPACE = Pattern.compile(" (?:約|延べ|のべ|計|合計|年間|全|各)?$");
  private static final Pattern OF = Pattern.compile("の(?!開催|実施)");
  private static final Pattern VERB =
      Pattern.compile("(?:を|に|へ)?(?:目安|目標|目処)?(?:に|として)?(?:を)?([一-龥]{2,4})(?:する|し|を|に|$)");

  private CountedThing() {}

  static @Nullable String of(Wording wording, Quantity quantity) {
    String noun = aimedAt(wording, quantity);
    noun = noun == null ? attached(wording, quantity) : noun;
    noun = noun == null ? behind(wording, quantity) : noun;
    noun = noun == null ? before(wording, quantity) : noun;
    return noun == null ? verb(wording, quantity) : noun;
  }

  /** 巡回指導の強化　目標：30社, 巡回指導（目標30社）, 巡回指導　30社: headings with a figure. */
  private static @Nullable String aimedAt(Wording wording, Quantity quantity) {
    Matcher goal = NounPhrase.before(wording, quantity.start(), GOAL);
    int end = goal == null ? quantity.start() : goal.start();
    Bracket bracket = wording.bracketAround(quantity.start());
    if (goal != null && bracket != null && bracket.open() == end - 1) {
      return NounPhrase.doingBefore(wording, bracket.open());
    }
    Matcher space = NounPhrase.before(wording, end, SPACE);
    return space == null ? null : NounPhrase.endingAt(wording, space.start());
  }

  /** 巡回指導200件. */
  private static @Nullable String attached(Wording wording, Quantity quantity) {
    int end = quantity.start();
    Matcher introduction = NounPhrase.before(wording, end, INTRODUCTION);
    if (introduction != null || NounPhrase.runStart(wording, end) == end) {
      return null;
    }
    return NounPhrase.endingAt(wording, end);
  }

  /** 主要メディア掲載：５％増, セミナーを３回, or what brackets with figures follow. */
  private static @Nullable String before(Wording wording, Quantity quantity) {
    int end = quantity.start();
    Matcher introduction = NounPhrase.before(wording, end, INTRODUCTION);
    end = introduction == null ? end : introduction.start();
    Bracket bracket = wording.bracketAround(quantity.start());
    Matcher label = NounPhrase.before(wording, end, LABEL);
    if (label != null && isLabel(label, bracket)) {
      return NounPhrase.endingAt(wording, label.start());
    }
    return bracket == null ? null : NounPhrase.doingBefore(wording, bracket.open());
  }

  private static boolean isLabel(Matcher label, @Nullable Bracket bracket) {
    boolean inside = bracket == null || label.start() > bracket.open() + 1;
    return inside && !label.group().contains("、");
  }

  /** 200商工会議所の訪問. */
  private static @Nullable String behind(Wording wording, Quantity quantity) {
    Matcher of = wording.at(quantity.end(), OF);
    return of == null ? null : NounPhrase.startingAt(wording, of.end());
  }

  private static @Nullable String verb(Wording wording, Quantity quantity) {
    Matcher verb = wording.at(quantity.end(), VERB);
    return verb == null ? null : verb.group(1);
  }
}
