package dev.kairan.content.official.fact.phrase;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The pairs of one sort of brackets in a text; those without a partner count for nothing. */
final class Brackets {

  private final List<Bracket> pairs = new ArrayList<>();
  private final Map<Integer, Bracket> byOpening = new HashMap<>();
  private final @Nullable Bracket[] around;

  private Brackets(String text, char opening, char closing) {
    pair(text, opening, closing);
    pairs.sort(Comparator.comparingInt(Bracket::open));
    pairs.forEach(pair -> byOpening.put(pair.open(), pair));
    around = new @Nullable Bracket[text.length() + 1];
    nest();
  }

  static Brackets of(String text, char opening, char closing) {
    return new Brackets(text, opening, closing);
  }

  /** All pairs, by their opening bracket. */
  List<Bracket> pairs() {
    return pairs;
  }

  /** The pair that opens at {@code index}, or null. */
  @Nullable Bracket openedAt(int index) {
    return byOpening.get(index);
  }

  /** The innermost pair around {@code index}, or null. */
  @Nullable Bracket around(int index) {
    return around[index];
  }

  private void pair(String text, char opening, char closing) {
    Deque<Integer> open = new ArrayDeque<>();
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) == opening) {
        open.push(i);
      } else if (text.charAt(i) == closing && !open.isEmpty()) {
        pairs.add(new Bracket(open.pop(), i));
      }
    }
  }

  private void nest() {
    Deque<Bracket> open = new ArrayDeque<>();
    for (int i = 0; i < around.length; i++) {
      if (!open.isEmpty() && open.element().close() == i) {
        open.pop();
      }
      around[i] = open.peek();
      Bracket opened = byOpening.get(i);
      if (opened != null) {
        open.push(opened);
      }
    }
  }
}
