package dev.kairan.content.official.fact.phrase;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;

/** Finds the pairs of one sort of brackets; those without a partner count for nothing. */
final class Brackets {

  private Brackets() {}

  /** All pairs, by their opening bracket. */
  static List<Bracket> of(String text, char opening, char closing) {
    Deque<Integer> open = new ArrayDeque<>();
    List<Bracket> pairs = new ArrayList<>();
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) == opening) {
        open.push(i);
      } else if (text.charAt(i) == closing && !open.isEmpty()) {
        pairs.add(new Bracket(open.pop(), i));
      }
    }
    pairs.sort(Comparator.comparingInt(Bracket::open));
    return pairs;
  }
}
