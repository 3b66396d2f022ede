package dev.kairan.api.store.search;

import dev.kairan.api.store.row.search.MarkedText;
import dev.kairan.api.store.row.search.TextPart;
import dev.kairan.api.store.text.FoldedText;
import dev.kairan.api.store.text.TracedText;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** About 60 characters around the first word that was searched for. */
final class Snippet {

  private static final int LENGTH = 60;
  private static final int BEFORE = 20;
  private static final TextPart CUT = new TextPart("…", false);

  private Snippet() {}

  /**
   * Takes the first of the parts, separated by line feeds, that has the most of the words; the
   * first of all where none has any.
   */
  static MarkedText of(String text, List<String> words) {
    String best = "";
    long most = -1;
    for (String part : text.split("\n", -1)) {
      String folded = FoldedText.of(part);
      long found = words.stream().filter(folded::contains).count();
      if (found > most && !part.isEmpty()) {
        best = part;
        most = found;
      }
    }
    return cut(Marks.of(TracedText.of(best), words));
  }

  private static MarkedText cut(Marks marks) {
    String text = marks.text().text();
    BitSet places = marks.text().places();
    int first = Math.max(0, marks.hits().nextSetBit(0));
    int start = places.previousSetBit(back(text, first, BEFORE));
    int end = on(text, start, LENGTH);
    start = places.previousSetBit(Math.min(start, back(text, end, LENGTH)));
    end = places.nextSetBit(Math.max(end, marks.hits().nextClearBit(first)));
    List<TextPart> parts = new ArrayList<>();
    if (start > 0) {
      parts.add(CUT);
    }
    parts.addAll(marks.parts(start, end));
    if (end < text.length()) {
      parts.add(CUT);
    }
    return new MarkedText(parts);
  }

  private static int back(String text, int from, int characters) {
    return text.offsetByCodePoints(from, -Math.min(characters, text.codePointCount(0, from)));
  }

  private static int on(String text, int from, int characters) {
    int left = text.codePointCount(from, text.length());
    return text.offsetByCodePoints(from, Math.min(characters, left));
  }
}
