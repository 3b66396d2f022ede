package dev.kairan.content.official.outline.page;

import dev.kairan.content.official.outline.line.Fold;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The forms in which a page's number is printed on a line of its own. */
public final class PageNumber {

  private static final Pattern DECORATED =
      Pattern.compile(
          "[-~‐–—―─ー] ?(\\d{1,3}) ?[-~‐–—―─ー]"
              + "|(?:p|P|page|Page|PAGE)[. ]*(\\d{1,3})"
              + "|(\\d{1,3}) ?(?:ページ|頁|/ ?\\d{1,3})");

  private static final Pattern PLAIN = Pattern.compile("(\\d{1,3})");

  private PageNumber() {}

  /** The number of a line such as {@code - 1 -}, {@code p.1}, {@code 1/10}. */
  static OptionalInt decorated(String text) {
    return number(DECORATED.matcher(Fold.of(text)));
  }

  /** The number of a line that is nothing but a number. */
  public static OptionalInt plain(String text) {
    return number(PLAIN.matcher(Fold.of(text)));
  }

  private static OptionalInt number(Matcher matcher) {
    if (!matcher.matches()) {
      return OptionalInt.empty();
    }
    for (int group = 1; group <= matcher.groupCount(); group++) {
      String figure = matcher.group(group);
      if (figure != null) {
        return OptionalInt.of(Integer.parseInt(figure));
      }
    }
    return OptionalInt.empty();
  }
}
