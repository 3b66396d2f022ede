package dev.kairan.publisher.markdown;

import java.util.regex.Pattern;

/** Plain text and addresses as CommonMark and GitHub's tables take them literally. */
public final class MarkdownText {

  private static final String SPECIAL = "\\`*_[]<>#&|~";
  private static final Pattern BREAKS = Pattern.compile("\\s*\\R\\s*");

  /** What would begin a list, a line or a heading at the start of a paragraph. */
  private static final Pattern OPENING = Pattern.compile("^([-+=:]|\\d{1,9}(?=[.)](\\s|$)))");

  private MarkdownText() {}

  /** A text on one line that means nothing but itself, wherever it stands. */
  public static String of(String text) {
    String line = BREAKS.matcher(text.strip()).replaceAll(" ");
    StringBuilder escaped = new StringBuilder();
    for (int i = 0; i < line.length(); i++) {
      if (SPECIAL.indexOf(line.charAt(i)) >= 0) {
        escaped.append('\\');
      }
      escaped.append(line.charAt(i));
    }
    return OPENING.matcher(escaped).replaceFirst(opening -> opens(opening.group()));
  }

  /** Digits cannot be escaped, but the mark behind them can. */
  private static String opens(String opening) {
    return Character.isDigit(opening.charAt(0)) ? opening + "\\\\" : "\\\\" + opening;
  }

  public static String link(String text, String address) {
    return "[" + of(text) + "](" + address(address) + ")";
  }

  /** Without what would end the link or the cell of a table. */
  private static String address(String text) {
    return text.replace("(", "%28")
        .replace(")", "%29")
        .replace("|", "%7C")
        .replace("\\", "%5C")
        .replace("<", "%3C")
        .replace(">", "%3E")
        .replace(" ", "%20");
  }
}
