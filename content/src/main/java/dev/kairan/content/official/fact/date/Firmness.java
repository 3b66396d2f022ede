package dev.kairan.content.official.fact.date;

import dev.kairan.content.official.fact.phrase.Wording;
import dev.kairan.content.plan.Qualifier;
import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The words after a date that say how firm it is: 頃, を目途, 予定.
 *
 * @param end where they end
 */
record Firmness(int end, Set<Qualifier> qualifiers) {

  private static final Pattern ABOUT = Pattern.compile("(?:を|に)?(?:頃|ごろ|ころ|めど|メド|目途|目処|前後|目標|あたり)");
  private static final Pattern PLANNED =
      Pattern.compile("を?(?:予定|見込み?|見通し)|[一-龥]{2}予定|\\((?:予定|仮|案|予)\\)");

  /** 10月に開催予定: the word belongs to the date, but not to its expression. */
  private static final Pattern PLANNED_LATER =
      Pattern.compile("(?:に|の|から|より|以降|、)(?:[一-龥]{2,4}(?:を|する)?)?予定");

  static Firmness after(Wording wording, int index) {
    Set<Qualifier> qualifiers = EnumSet.noneOf(Qualifier.class);
    int end = index;
    for (Matcher word = next(wording, end); word != null; word = next(wording, end)) {
      qualifiers.add(word.pattern() == ABOUT ? Qualifier.ABOUT : Qualifier.PLANNED);
      end = word.end();
    }
    if (wording.at(end, PLANNED_LATER) != null) {
      qualifiers.add(Qualifier.PLANNED);
    }
    return new Firmness(end, qualifiers.isEmpty() ? EnumSet.of(Qualifier.EXACT) : qualifiers);
  }

  private static @Nullable Matcher next(Wording wording, int index) {
    Matcher about = wording.at(index, ABOUT);
    return about != null ? about : wording.at(index, PLANNED);
  }
}
