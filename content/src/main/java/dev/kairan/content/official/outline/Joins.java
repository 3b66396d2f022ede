package dev.kairan.content.official.outline;

import dev.kairan.content.official.outline.line.Break;
import dev.kairan.content.official.outline.line.Doubts;
import dev.kairan.content.official.outline.line.Fold;
import dev.kairan.content.official.outline.line.Layout;
import dev.kairan.content.official.outline.line.Line;
import dev.kairan.content.official.outline.line.LineWidth;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whether a space stood where a line was broken. Between Japanese characters none did. Between
 * Latin words the document itself must tell: by spaces that it keeps at line ends, by the same
 * words elsewhere, by the length of the line.
 */
final class Joins {

  private static final Pattern WORD = Pattern.compile("[A-Za-z0-9]+");
  private static final Pattern LAST_WORD = Pattern.compile("[A-Za-z0-9]+$");
  private static final Pattern FIRST_WORD = Pattern.compile("^[A-Za-z0-9]+");
  private static final Pattern SPACED_WORD = Pattern.compile("[A-Za-z0-9] [a-z]+$");
  private static final Pattern FIGURES = Pattern.compile("\\d+");
  private static final Pattern LOWER_WORD = Pattern.compile("[a-z]{2,}");

  /** Where lines are cut at one length, words are cut, too: only long parts are whole words. */
  private static final Pattern LONG_WORD = Pattern.compile("[A-Z]?[a-z]{4,}|[A-Z]{5,}");

  /** A part of an abbreviation. */
  private static final Pattern FRAGMENT =
      Pattern.compile("[A-Z]{1,2}\\|[A-Z]+|[A-Z]+\\|[A-Z]{1,2}");

  private static final Pattern PLAIN_WORD = Pattern.compile("[a-z]{2,}|[A-Z]?[a-z]{2,}|[A-Z]{3,}");

  private final Set<String> words = new HashSet<>();
  private final Set<String> pairs = new HashSet<>();
  private final LineWidth width;
  private final boolean keepsSpaces;
  private final Doubts doubts;

  Joins(List<Line> lines, Layout layout, Doubts doubts) {
    this.width = layout.width();
    this.doubts = doubts;
    int broken = 0;
    int spaced = 0;
    for (int i = 0; i < lines.size(); i++) {
      learn(Fold.of(lines.get(i).text()));
      if (i + 1 < lines.size() && layout.between(lines.get(i), lines.get(i + 1)) == Break.NONE) {
        broken++;
        spaced += lines.get(i).trailing() ? 1 : 0;
      }
    }
    this.keepsSpaces = lines.stream().anyMatch(Line::trailing) && spaced * 10 <= broken;
  }

  /** Latin words inside a line, and pairs of them with a space between. */
  private void learn(String text) {
    Matcher word = WORD.matcher(text);
    String before = "";
    int end = -1;
    while (word.find()) {
      if (word.start() > 0 && word.end() < text.length()) {
        words.add(word.group());
      }
      if (end >= 0 && word.start() == end + 1 && text.charAt(end) == ' ') {
        pairs.add(before + ' ' + word.group());
      }
      before = word.group();
      end = word.end();
    }
  }

  /** What stands between the end of {@code first} and the start of {@code second}. */
  String between(Span first, Span second) {
    String last = word(LAST_WORD, Fold.of(first.text()));
    String next = word(FIRST_WORD, Fold.of(second.text()));
    if (last.isEmpty() && next.isEmpty()) {
      return "";
    }
    if (keepsSpaces && (first.line().trailing() || second.line().indent() == 1)) {
      return " ";
    }
    if (last.isEmpty() || next.isEmpty()) {
      return besideJapanese(first);
    }
    return betweenWords(first, last, next);
  }

  private String besideJapanese(Span first) {
    boolean spaced = !keepsSpaces && SPACED_WORD.matcher(Fold.of(first.text())).find();
    if (spaced) {
      doubts.join(first.line(), first.text());
    }
    return spaced ? " " : "";
  }

  private String betweenWords(Span first, String last, String next) {
    boolean figures = FIGURES.matcher(last).matches() && FIGURES.matcher(next).matches();
    if (figures || keepsSpaces || words.contains(last + next)) {
      return "";
    }
    if (pairs.contains(last + ' ' + next)) {
      return " ";
    }
    if (width.isExact() && FRAGMENT.matcher(last + '|' + next).matches()) {
      return "";
    }
    if (width.isShortByOne(first.line())) {
      return " ";
    }
    doubts.join(first.line(), last + " | " + next);
    Pattern whole = width.isExact() ? LONG_WORD : PLAIN_WORD;
    boolean word = whole.matcher(next).matches() || LOWER_WORD.matcher(next).matches();
    return word && (FIGURES.matcher(last).matches() || whole.matcher(last).matches()) ? " " : "";
  }

  private static String word(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    return matcher.find() ? matcher.group() : "";
  }
}
