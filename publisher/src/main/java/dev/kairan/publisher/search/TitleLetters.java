package dev.kairan.publisher.search;

import java.util.Arrays;
import java.util.BitSet;

/**
 * The letters of a title and other names, one after the other with a gap after each.
 *
 * @param letters code points
 * @param words where a word begins or ends
 * @param ends the gaps after the title and each name
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record TitleLetters(int[] letters, BitSet words, BitSet ends) {

  /** Bits of the marks of a pair. */
  static final int MARKS = 5;

  /** In the graph's answer, wherever a word begins or ends. */
  private static final char WORD = '\u001F';

  static TitleLetters of(String title) {
    BitSet words = new BitSet();
    BitSet ends = new BitSet();
    int[] letters = new int[title.length()];
    int length = 0;
    // The first title has a line feed before it, the others one between them.
    for (int i = 1; i < title.length(); ) {
      int letter = title.codePointAt(i);
      i += Character.charCount(letter);
      if (letter == WORD) {
        words.set(length);
      } else {
        ends.set(length, letter == '\n');
        letters[length++] = PairIndex.gapped(letter);
      }
    }
    return new TitleLetters(Arrays.copyOf(letters, length), words, ends);
  }

  int length() {
    return letters.length;
  }

  /** The letter at a place; a gap after the last one. */
  int letter(int place) {
    return place < letters.length ? letters[place] : PairIndex.GAP;
  }

  /** True for the gap after a title or name, which belongs to none. */
  boolean isEnd(int place) {
    return ends.get(place);
  }

  /**
   * The marks of the pair at a place, from the lowest bit: a word begins or ends before it, between
   * its letters, after it; a title begins before it; a title ends after its last letter.
   */
  int marks(int place) {
    int last = letter(place + 1) == PairIndex.GAP ? place : place + 1;
    return bit(0, words.get(place))
        | bit(1, words.get(place + 1))
        | bit(2, words.get(place + 2))
        | bit(3, place == 0 || isEnd(place - 1))
        | bit(4, isEnd(last + 1));
  }

  private static int bit(int number, boolean set) {
    return set ? 1 << number : 0;
  }
}
