package dev.kairan.content.official.shape;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;

/** Changes to the text of a document that leave its lines where the original breaks them. */
enum AsPrinted {
  UNCHANGED(true),
  WITHOUT_BLANK_LINES(false),
  WITHOUT_TRAILING_SPACES(true),
  WITHOUT_SPACES_AT_EITHER_END(false),
  WITHOUT_BLANK_LINES_AND_TRAILING_SPACES(false),
  BLANK_LINE_AFTER_EVERY_LINE(false),
  IDEOGRAPHIC_INDENTS(true),
  MIXED_BULLETS(true),
  FORM_FEEDS(true);

  private static final Pattern BULLET = Pattern.compile("(?m)^( ?)[○〇]");

  private final boolean tellsPages;

  AsPrinted(boolean tellsPages) {
    this.tellsPages = tellsPages;
  }

  /** True where a page still begins as in the original: on a spaced line with no blank before. */
  boolean tellsPages() {
    return tellsPages;
  }

  String of(String text, Random random) {
    return switch (this) {
      case UNCHANGED -> text;
      case WITHOUT_BLANK_LINES -> text.replaceAll("(?m)^[ ]*\n", "");
      case WITHOUT_TRAILING_SPACES -> text.replaceAll("(?m)[ ]+$", "");
      case WITHOUT_SPACES_AT_EITHER_END -> text.replaceAll("(?m)^[ ]+|[ ]+$", "");
      case WITHOUT_BLANK_LINES_AND_TRAILING_SPACES ->
          text.replaceAll("(?m)[ ]+$", "").replaceAll("(?m)^\n", "");
      case BLANK_LINE_AFTER_EVERY_LINE -> text.replaceAll("(?m)^[ ]*\n", "").replace("\n", "\n\n");
      case IDEOGRAPHIC_INDENTS -> text.replaceAll("(?m)^ (?=\\S)", "　");
      case MIXED_BULLETS ->
          BULLET
              .matcher(text)
              .replaceAll(found -> found.group(1) + "○〇◯●".charAt(random.nextInt(4)));
      case FORM_FEEDS -> formFeeds(text);
    };
  }

  /** A form feed where the original begins a page: on a spaced line with no blank line before. */
  private static String formFeeds(String text) {
    List<String> lines = new ArrayList<>(List.of(text.split("\n", -1)));
    for (int i = 1; i < lines.size(); i++) {
      if (lines.get(i).startsWith("- 1 -")) {
        lines.set(i, "\f" + lines.get(i));
      } else if (lines.get(i).matches(" \\S.*") && !lines.get(i - 1).isBlank()) {
        lines.set(i, "\f" + lines.get(i).substring(1));
      }
    }
    return String.join("\n", lines);
  }
}
