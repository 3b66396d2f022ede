package dev.kairan.publisher.search;

import dev.kairan.publisher.answer.SearchText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Every pair of letters of all texts, and where it stands. Places are counted through all titles,
 * then all summaries, then all bodies, with a gap after each, so that a place tells the text and
 * the part of it, and pairs at places that follow each other spell a word of one text.
 */
final class PairIndex {

  /** What white space and the end of a text become: no word begins with it. */
  static final int GAP = ' ';

  /** Bytes of a leaf; a pair that has more is alone in its leaf. */
  private static final int LEAF = 8 * 1024;

  /** A run of pairs in the order of their letters, and the first of them. */
  record Leaf(long first, NumberBytes bytes) {}

  private final Map<Long, Places> pairs = new HashMap<>();
  private final NumberBytes lengths = new NumberBytes();
  private int place;

  private PairIndex() {}

  static PairIndex of(List<SearchText> texts) {
    PairIndex index = new PairIndex();
    texts.forEach(text -> index.addTitle(TitleLetters.of(text.title())));
    texts.forEach(text -> index.add(text.summary()));
    texts.forEach(text -> index.add(text.body()));
    return index;
  }

  /** As in the api's words: white space of any width. */
  static int gapped(int letter) {
    return Character.isWhitespace(letter) || Character.isSpaceChar(letter) ? GAP : letter;
  }

  /** How many places each title, then each summary, then each body takes, with the gap after it. */
  NumberBytes lengths() {
    return lengths;
  }

  private void addTitle(TitleLetters title) {
    for (int i = 0; i < title.length(); i++) {
      if (!title.isEnd(i)) {
        at(title.letter(i), title.letter(i + 1)).inTitle(place + i, title.marks(i));
      }
    }
    lengths.put(title.length());
    place += title.length();
  }

  private void add(String text) {
    int begin = place;
    for (int i = 0; i < text.length(); place++) {
      int letter = gapped(text.codePointAt(i));
      i += Character.charCount(letter);
      if (letter != GAP) {
        at(letter, i < text.length() ? gapped(text.codePointAt(i)) : GAP).elsewhere(place);
      }
    }
    place++;
    lengths.put(place - begin);
  }

  private Places at(int letter, int next) {
    return pairs.computeIfAbsent((long) letter << Integer.SIZE | next, pair -> new Places());
  }

  /** All pairs in order, cut into files. */
  List<Leaf> leaves() {
    List<Leaf> leaves = new ArrayList<>();
    NumberBytes leaf = new NumberBytes();
    long before = 0;
    for (long pair : pairs.keySet().stream().mapToLong(key -> key).sorted().toArray()) {
      NumberBytes places = Objects.requireNonNull(pairs.get(pair)).bytes();
      if (leaves.isEmpty() || leaf.size() + places.size() > LEAF) {
        leaf = new NumberBytes();
        leaves.add(new Leaf(pair, leaf));
        before = 0;
      }
      int step = first(pair) - first(before);
      leaf.put(step).put(step == 0 ? second(pair) - second(before) : second(pair)).put(places);
      before = pair;
    }
    return leaves;
  }

  static int first(long pair) {
    return (int) (pair >>> Integer.SIZE);
  }

  static int second(long pair) {
    return (int) pair;
  }
}
