package dev.kairan.content.source.story;

import org.jspecify.annotations.Nullable;

/**
 * A story's file in its two parts.
 *
 * @param yaml the fields between the two lines of {@code ---}; they begin on line 2
 * @param body the Markdown after them
 * @param bodyLine the line on which the body begins
 */
record FrontMatter(String yaml, String body, int bodyLine) {

  private static final String FENCE = "---";

  /** Null where the file does not begin with a line of {@code ---} or has no second one. */
  static @Nullable FrontMatter split(String text) {
    if (!text.startsWith(FENCE + "\n")) {
      return null;
    }
    int yamlStart = FENCE.length() + 1;
    int fence = text.indexOf("\n" + FENCE + "\n", yamlStart - 1);
    int bodyStart = fence + FENCE.length() + 2;
    if (fence < 0 && text.endsWith("\n" + FENCE)) {
      fence = text.length() - FENCE.length() - 1;
      bodyStart = text.length();
    }
    if (fence < 0) {
      return null;
    }
    int lines = (int) text.substring(0, bodyStart).chars().filter(c -> c == '\n').count();
    String yaml = text.substring(Math.min(yamlStart, fence + 1), fence + 1);
    return new FrontMatter(yaml, text.substring(bodyStart), lines + 1);
  }
}
