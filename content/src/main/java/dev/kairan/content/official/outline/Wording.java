package dev.kairan.content.official.outline;

import dev.kairan.content.official.outline.page.Pages;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Joins lines to passages over their line and page breaks. */
final class Wording {

  private static final Pattern SPACE_BEFORE_STOP = Pattern.compile("[ 　]+(?=[。、，．」』）])");

  private final Joins joins;
  private final Pages pages;

  Wording(Joins joins, Pages pages) {
    this.joins = joins;
    this.pages = pages;
  }

  /** One passage of one paragraph. */
  Passage of(List<Span> spans) {
    return ofParagraphs(List.of(spans));
  }

  /** One passage of several paragraphs, a line feed between them. */
  Passage ofParagraphs(List<List<Span>> paragraphs) {
    StringBuilder text = new StringBuilder();
    List<Passage.Piece> pieces = new ArrayList<>();
    for (List<Span> paragraph : paragraphs) {
      if (text.length() > 0) {
        text.append('\n');
      }
      for (int i = 0; i < paragraph.size(); i++) {
        Span span = paragraph.get(i);
        if (i > 0) {
          text.append(joins.between(paragraph.get(i - 1), span));
        }
        int start = pieces.isEmpty() ? 0 : text.length();
        pieces.add(new Passage.Piece(start, span.line().number(), pages.of(span.line())));
        text.append(SPACE_BEFORE_STOP.matcher(span.text()).replaceAll(""));
      }
    }
    return new Passage(text.toString(), pieces);
  }
}
