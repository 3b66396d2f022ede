package dev.kairan.publisher.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Which letters stand at which places: two letters each, or more where many of the same are mostly
 * followed by one other. 商工会議所 stands so often that it is looked up as a whole.
 */
final class LetterIndex {

  /** Bytes of a leaf; letters that have more places are alone in theirs. */
  private static final int LEAF = 8 * 1024;

  /** Places from which on letters are taken together with the next one. */
  private static final int MANY = 4 * 1024;

  private static final int MOST_LETTERS = 8;

  /** A run of letters with their places in the order of the letters, and the first of them. */
  record Leaf(String first, NumberBytes bytes) {}

  private final AllLetters text;
  private final SortedMap<String, Places> places = new TreeMap<>();
  private final List<String> prolonged = new ArrayList<>();

  LetterIndex(AllLetters text) {
    this.text = text;
    pairs().forEach(this::add);
  }

  /** Letters that are found only together with the next one. */
  List<String> prolonged() {
    return prolonged;
  }

  private SortedMap<String, Places> pairs() {
    Map<Integer, Places> pairs = new HashMap<>();
    for (int place = 0; place < text.length(); place++) {
      if (text.mayBegin(place)) {
        int pair = text.at(place) << Character.SIZE | text.at(place + 1);
        pairs.computeIfAbsent(pair, letters -> new Places()).add(place);
      }
    }
    SortedMap<String, Places> sorted = new TreeMap<>();
    pairs.forEach(
        (pair, found) ->
            sorted.put(
                new String(new char[] {(char) (pair >>> Character.SIZE), (char) (int) pair}),
                found));
    return sorted;
  }

  private void add(String letters, Places found) {
    if (found.size() >= MANY && letters.length() < MOST_LETTERS && !endsWithGap(letters)) {
      SortedMap<String, Places> longer = longer(letters, found);
      if (longer.values().stream().anyMatch(most -> most.size() * 2 > found.size())) {
        prolonged.add(letters);
        longer.forEach(this::add);
        return;
      }
    }
    places.put(letters, found);
  }

  private static boolean endsWithGap(String letters) {
    return letters.charAt(letters.length() - 1) == AllLetters.GAP;
  }

  private SortedMap<String, Places> longer(String letters, Places found) {
    SortedMap<String, Places> longer = new TreeMap<>();
    for (int i = 0; i < found.size(); i++) {
      int place = found.get(i);
      longer
          .computeIfAbsent(letters + text.at(place + letters.length()), key -> new Places())
          .add(place);
    }
    return longer;
  }

  /** All letters in order, cut into files. */
  List<Leaf> leaves() {
    List<Leaf> leaves = new ArrayList<>();
    NumberBytes leaf = new NumberBytes();
    String before = "";
    for (Map.Entry<String, Places> each : places.entrySet()) {
      String letters = each.getKey();
      NumberBytes found = each.getValue().bytes(text, letters.length());
      if (leaves.isEmpty() || leaf.size() + found.size() > LEAF) {
        leaf = new NumberBytes();
        leaves.add(new Leaf(letters, leaf));
        before = "";
      }
      leaf.put(before, letters).put(found.size()).put(found);
      before = letters;
    }
    return leaves;
  }
}
