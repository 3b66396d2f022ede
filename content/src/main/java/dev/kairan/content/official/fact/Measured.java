package dev.kairan.content.official.fact;

import dev.kairan.content.official.fact.number.Quantity;
import dev.kairan.content.official.fact.phrase.Wording;
import dev.kairan.content.plan.TargetMeasure;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tells which record of Kairan measures a target, where the wording leaves no doubt. */
final class Measured {

  private static final Pattern STORY = Pattern.compile("取り?組み?事例|事例");
  private static final Pattern NET = Pattern.compile("(?:ネット|オンライン|Web|WEB|ウェブ)(?:メディア|ニュース)");
  private static final Pattern PRESS = Pattern.compile("(?:主要|マス)?メディア|新聞|テレビ");

  private Measured() {}

  static @Nullable TargetMeasure by(Wording wording, Quantity quantity, @Nullable String what) {
    String clause =
        wording.folded(quantity.start(), wording.clauseEnd(quantity.end())) + " " + what;
    if (quantity.unit().endsWith("商工会議所")) {
      return ofChambers(clause);
    }
    if (what == null || !quantity.isPercent() || !what.contains("掲載")) {
      return null;
    }
    return NET.matcher(what).find() ? TargetMeasure.CLIPPINGS_NET : press(what);
  }

  private static @Nullable TargetMeasure ofChambers(String clause) {
    if (clause.contains("訪問")) {
      return TargetMeasure.VISITS;
    }
    return STORY.matcher(clause).find() && clause.contains("発信") ? TargetMeasure.STORIES : null;
  }

  private static @Nullable TargetMeasure press(String what) {
    return PRESS.matcher(what).find() ? TargetMeasure.CLIPPINGS_MAIN : null;
  }
}
