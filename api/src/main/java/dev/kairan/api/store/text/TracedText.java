package dev.kairan.api.store.text;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.BitSet;

/**
 * A text, its folded text, and for each folded letter the part of the text that it came from: ㌽
 * becomes four letters, ｶﾞ one, and 取組 gains two.
 */
public final class TracedText {

  private final String text;
  private final StringBuilder folded = new StringBuilder();
  private int[] starts;
  private int[] ends;

  private TracedText(String text) {
    this.text = text;
    this.starts = new int[text.length() + 16];
    this.ends = new int[text.length() + 16];
  }

  public static TracedText of(String text) {
    TracedText letters = new TracedText(text);
    letters.addLetters();
    return letters.withAdditions(Torikumi.additions(letters.folded()));
  }

  public String text() {
    return text;
  }

  /** The same as {@link FoldedText#of}. */
  public String folded() {
    return folded.toString();
  }

  /** Where in the text the folded letter at {@code index} begins. */
  public int start(int index) {
    return starts[index];
  }

  /** Where in the text the folded letter at {@code index} ends. */
  public int end(int index) {
    return ends[index];
  }

  /** Where in the text it can be cut: at its end, and wherever a folded letter begins. */
  public BitSet places() {
    BitSet places = new BitSet();
    for (int i = 0; i < folded.length(); i++) {
      places.set(starts[i]);
    }
    places.set(0);
    places.set(text.length());
    return places;
  }

  /** Parts that NFKC changes independently of what stands around them, folded one by one. */
  private void addLetters() {
    int start = 0;
    while (start < text.length()) {
      int end = endOfPart(start);
      String letters = FoldedText.letters(text.substring(start, end));
      for (int i = 0; i < letters.length(); i++) {
        add(letters.charAt(i), start, end);
      }
      start = end;
    }
  }

  private int endOfPart(int start) {
    int end = start + Character.charCount(text.codePointAt(start));
    while (end < text.length() && joins(start, end)) {
      end += Character.charCount(text.codePointAt(end));
    }
    return end;
  }

  /** True where the character at {@code end} changes together with the part before it. */
  private boolean joins(int start, int end) {
    int next = text.codePointAt(end);
    if (standsAlone(next)) {
      return false;
    }
    String before = text.substring(start, end);
    String one = Character.toString(next);
    String plain = normal(one);
    return plain.isEmpty()
        || isMark(plain.codePointAt(0))
        || !normal(before + one).equals(normal(before) + plain);
  }

  /** Nearly all characters; the others are worth a closer look. */
  private static boolean standsAlone(int c) {
    return c < 0x300
        || (c >= 0x3041 && c <= 0x3096)
        || (c >= 0x30A1 && c <= 0x30FA)
        || c == 'ー'
        || c == '、'
        || c == '。'
        || (c >= 0x4E00 && c <= 0x9FFF);
  }

  private static boolean isMark(int c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || type == Character.ENCLOSING_MARK;
  }

  private static String normal(String part) {
    return Normalizer.normalize(part, Normalizer.Form.NFKC);
  }

  /** The added letters belong to the kanji before them. */
  private TracedText withAdditions(BitSet additions) {
    if (additions.isEmpty()) {
      return this;
    }
    String letters = folded();
    TracedText full = new TracedText(text);
    for (int i = 0; i <= letters.length(); i++) {
      if (additions.get(i)) {
        full.add(Torikumi.addition(letters, i), starts[i - 1], ends[i - 1]);
      }
      if (i < letters.length()) {
        full.add(letters.charAt(i), starts[i], ends[i]);
      }
    }
    return full;
  }

  private void add(char letter, int start, int end) {
    int at = folded.length();
    if (at == starts.length) {
      starts = Arrays.copyOf(starts, at * 2);
      ends = Arrays.copyOf(ends, at * 2);
    }
    folded.append(letter);
    starts[at] = start;
    ends[at] = end;
  }
}
