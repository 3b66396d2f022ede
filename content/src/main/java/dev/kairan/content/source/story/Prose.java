package dev.kairan.content.source.story;

import dev.kairan.content.check.Findings;
import dev.kairan.content.check.HouseStyle;
import dev.kairan.content.check.Location;
import dev.kairan.content.check.Rule;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How a story's summaries and body are written, beyond the house style of all texts. */
final class Prose {

  private static final int LEAST = 200;
  private static final int MOST = 500;
  private static final int LONGEST_SENTENCE = 100;
  private static final int SHOWN = 20;

  private static final Pattern SENTENCE_END = Pattern.compile("[。\\n]");
  private static final Pattern POLITE =
      Pattern.compile("(?:です|ます|ました|ません|でした|でしょう|ください)(?=[。\\n]|$)");

  /** A count of people, firms, money and the like; ordinals such as 第5回 have other words. */
  private static final Pattern COUNT =
      Pattern.compile("\\d[\\d,.]*[千万億]*(?:\\d+)?(?:人|名|社|店|円|件|団体|事業所|％|票|枚|台|個|食|トン)");

  private Prose() {}

  /** Checks sentences of a summary or a body. */
  static void checkSentences(String text, Location location, Findings findings) {
    Matcher polite = POLITE.matcher(HouseStyle.withoutQuotations(text));
    if (polite.find()) {
      findings.report(location, Rule.POLITE_FORM, polite.group());
    }
    for (String sentence : SENTENCE_END.split(text, -1)) {
      int length = sentence.codePointCount(0, sentence.length());
      if (length > LONGEST_SENTENCE) {
        findings.report(location, Rule.LONG_SENTENCE, length, sentence.substring(0, SHOWN));
        return;
      }
    }
  }

  /** Checks the whole body, whose {@code text} is without markup. */
  static void checkBody(String text, Location body, Findings findings) {
    checkSentences(text, body, findings);
    long length = text.codePoints().filter(c -> !Character.isWhitespace(c)).count();
    if (length > 0 && (length < LEAST || length > MOST)) {
      findings.report(body, Rule.BODY_LENGTH, length, LEAST, MOST);
    }
  }

  /** Reports a body that counts something, for a story without figures. */
  static void checkUncounted(String text, Location body, Findings findings) {
    Matcher count = COUNT.matcher(HouseStyle.withoutQuotations(text));
    if (count.find()) {
      findings.report(body, Rule.MISSING_FIGURE, count.group());
    }
  }
}
