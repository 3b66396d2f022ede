package dev.kairan.api.store.search;

import dev.kairan.api.store.row.search.MarkedText;
import dev.kairan.api.store.row.search.TextPart;
import dev.kairan.api.store.text.TracedText;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Where the words that were searched for stand in a text. */
record Marks(TracedText text, BitSet hits) {

  static Marks of(TracedText text, List<String> words) {
    BitSet hits = new BitSet();
    String folded = text.folded();
    for (String word : words) {
      int at = folded.indexOf(word);
      while (at >= 0) {
        hits.set(text.start(at), text.end(at + word.length() - 1));
        at = folded.indexOf(word, at + 1);
      }
    }
    return new Marks(text, hits);
  }

  MarkedText whole() {
    return new MarkedText(parts(0, text.text().length()));
  }

  /** The parts from {@code start} to {@code end}, neither of which lies inside a character. */
  List<TextPart> parts(int start, int end) {
    List<TextPart> parts = new ArrayList<>();
    for (int at = start; at < end; ) {
      boolean hit = hits.get(at);
      int next = hit ? hits.nextClearBit(at) : hits.nextSetBit(at);
      int stop = next < 0 ? end : Math.min(next, end);
      parts.add(new TextPart(text.text().substring(at, stop), hit));
      at = stop;
    }
    return parts;
  }
}
