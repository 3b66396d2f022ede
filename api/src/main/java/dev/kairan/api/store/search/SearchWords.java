package dev.kairan.api.store.search;

import dev.kairan.api.fault.ErrorCode;
import dev.kairan.api.fault.Fault;
import dev.kairan.api.store.text.FoldedText;
import java.util.ArrayList;
import java.util.List;

/**
 * The words of a query, all of which are to be found.
 *
 * @param folded each once
 * @param standing the same as {@link StandingWords} writes them
 */
record SearchWords(List<String> folded, List<String> standing) {

  private static final int LONGEST_QUERY = 200;
  private static final int MOST_WORDS = 8;

  /**
   * Parts a query at white space, half or full width.
   *
   * @throws Fault {@link ErrorCode#BAD_ARGUMENT} where it has no word, or too many
   */
  static SearchWords of(String query) {
    if (query.codePointCount(0, query.length()) > LONGEST_QUERY) {
      throw new Fault(ErrorCode.BAD_ARGUMENT, "検索の言葉は" + LONGEST_QUERY + "字までです。短くしてください。");
    }
    List<String> written = parts(query);
    // A few characters, such as ゛, fold to white space and more.
    List<String> words =
        written.stream().map(FoldedText::ofWord).flatMap(word -> parts(word).stream()).toList();
    if (words.isEmpty()) {
      throw new Fault(ErrorCode.BAD_ARGUMENT, "検索の言葉がありません。1字以上の言葉を書いてください。");
    }
    if (words.size() > MOST_WORDS) {
      throw new Fault(
          ErrorCode.BAD_ARGUMENT, "検索の言葉は" + MOST_WORDS + "個までです(" + words.size() + "個)。");
    }
    return new SearchWords(
        words.stream().distinct().toList(),
        written.stream().map(StandingWords::of).distinct().toList());
  }

  private static List<String> parts(String query) {
    List<String> parts = new ArrayList<>();
    StringBuilder part = new StringBuilder();
    query
        .codePoints()
        .forEach(
            c -> {
              if (!separates(c)) {
                part.appendCodePoint(c);
              } else if (!part.isEmpty()) {
                parts.add(part.toString());
                part.setLength(0);
              }
            });
    if (!part.isEmpty()) {
      parts.add(part.toString());
    }
    return parts;
  }

  /** White space of any width. */
  static boolean separates(int c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }
}
