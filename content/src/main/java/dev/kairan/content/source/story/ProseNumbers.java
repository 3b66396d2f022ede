package dev.kairan.content.source.story;

import dev.kairan.content.numeral.Numeral;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The numbers that a Japanese text mentions: 1200, 12,000, 1万2000, 2.5億, and the 1 in 1万. */
final class ProseNumbers {

  private static final Pattern WRITTEN =
      Pattern.compile("\\d[\\d,]*(?:\\.\\d+)?(?:[千万億]+\\d[\\d,]*(?:\\.\\d+)?)*[千万億]*");
  private static final Pattern DIGITS = Pattern.compile("\\d[\\d,]*(?:\\.\\d+)?");

  private final Set<BigDecimal> numbers = new HashSet<>();

  private ProseNumbers() {}

  static ProseNumbers in(String text) {
    ProseNumbers found = new ProseNumbers();
    Matcher written = WRITTEN.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC));
    while (written.find()) {
      found.add(written.group());
      DIGITS.matcher(written.group()).results().forEach(digits -> found.add(digits.group()));
    }
    return found;
  }

  private void add(String number) {
    numbers.add(Numeral.of(number).stripTrailingZeros());
  }

  boolean mention(BigDecimal number) {
    return numbers.contains(number.stripTrailingZeros());
  }
}
