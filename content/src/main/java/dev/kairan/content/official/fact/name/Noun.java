package dev.kairan.content.official.fact.name;

import dev.kairan.content.official.fact.phrase.NounPhrase;
import dev.kairan.content.official.fact.phrase.Wording;
import java.util.ArrayList;
import java.util.List;

/**
 * A noun of a wording: a run of kanji, katakana and letters.
 *
 * @param end exclusive
 * @param folded with half-width letters and digits
 */
record Noun(int start, int end, String folded) {

  static Noun between(Wording wording, int start, int end) {
    return new Noun(start, end, wording.folded(start, end));
  }

  boolean holds(Noun other) {
    return start <= other.start() && other.end() <= end;
  }

  /** All runs, in the order of the text. */
  static List<Noun> runs(Wording wording) {
    List<Noun> runs = new ArrayList<>();
    int index = 0;
    while (index < wording.length()) {
      int end = NounPhrase.runEnd(wording, index);
      if (end == index) {
        index++;
      } else {
        add(runs, NounPhrase.runStart(wording, end), end, wording);
        index = end;
      }
    }
    return runs;
  }

  /** A run whose hiragana belongs to it (まちづくり会社) takes in the one before. */
  private static void add(List<Noun> runs, int start, int end, Wording wording) {
    while (!runs.isEmpty() && runs.get(runs.size() - 1).end() > start) {
      runs.remove(runs.size() - 1);
    }
    runs.add(between(wording, start, end));
  }

  /** The parts between ・, but a dot inside one name (経済・産業局) does not part it. */
  List<Noun> parts() {
    List<Noun> parts = new ArrayList<>();
    int from = start;
    for (int dot = folded.indexOf('・'); dot >= 0; dot = folded.indexOf('・', dot + 1)) {
      Noun part = part(from, start + dot);
      if (Bodies.in(part.folded()) != null || Bodies.mayBe(part.folded())) {
        parts.add(part);
        from = start + dot + 1;
      }
    }
    parts.add(part(from, end));
    return parts;
  }

  private Noun part(int from, int to) {
    return new Noun(from, to, folded.substring(from - start, to - start));
  }
}
