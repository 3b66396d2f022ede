package dev.kairan.publisher.search;

import dev.kairan.publisher.answer.SearchText;
import java.util.BitSet;
import java.util.List;

/**
 * The letters of all texts: first all titles, then all summaries, then all bodies, with a gap after
 * each, so that a place tells the text and the part of it. White space is a gap, too.
 */
final class AllLetters {

  /** No word begins with it. */
  static final char GAP = ' ';

  /** In the graph's answer, wherever a word of one kind of letter begins or ends. */
  private static final char WORD = '\u001F';

  private final StringBuilder letters = new StringBuilder();
  private final BitSet words = new BitSet();
  private final BitSet ends = new BitSet();
  private final NumberBytes lengths = new NumberBytes();
  private final int titles;

  AllLetters(List<SearchText> texts) {
    texts.forEach(text -> addTitle(text.title()));
    this.titles = letters.length();
    texts.forEach(text -> add(text.summary()));
    texts.forEach(text -> add(text.body()));
  }

  /** A title and other names, each with a gap after it. */
  private void addTitle(String title) {
    int begin = letters.length();
    // The first has a line feed before it, too.
    for (int i = 1; i < title.length(); i++) {
      char letter = title.charAt(i);
      if (letter == WORD) {
        words.set(letters.length());
      } else {
        ends.set(letters.length(), letter == '\n');
        letters.append(gapped(letter));
      }
    }
    lengths.put(letters.length() - begin);
  }

  private void add(String text) {
    for (int i = 0; i < text.length(); i++) {
      letters.append(gapped(text.charAt(i)));
    }
    letters.append(GAP);
    lengths.put(text.length() + 1);
  }

  /** As in the api's words: white space of any width. */
  private static char gapped(char letter) {
    return Character.isWhitespace(letter) || Character.isSpaceChar(letter) ? GAP : letter;
  }

  int length() {
    return letters.length();
  }

  char at(int place) {
    return place < letters.length() ? letters.charAt(place) : GAP;
  }

  boolean inTitle(int place) {
    return place < titles;
  }

  /** False for gaps; but a few written words fold to letters with a gap inside, for titles. */
  boolean mayBegin(int place) {
    return at(place) != GAP || (inTitle(place) && !ends.get(place));
  }

  /** How many places each title, then each summary, then each body takes. */
  NumberBytes lengths() {
    return lengths;
  }

  /**
   * What is to be known of some letters in a title, from the lowest bit: a title or name begins
   * before them; it ends after them, or before the gap that is the last of them; a word begins or
   * ends before each of them, and after the last.
   */
  int marks(int place, int count) {
    int end = place + count - (at(place + count - 1) == GAP ? 1 : 0);
    int marks = bit(0, place == 0 || ends.get(place - 1)) | bit(1, ends.get(end));
    for (int i = 0; i <= count; i++) {
      marks |= bit(2 + i, words.get(place + i));
    }
    return marks;
  }

  private static int bit(int number, boolean set) {
    return set ? 1 << number : 0;
  }
}
