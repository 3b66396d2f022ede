package dev.kairan.content.official.fact.phrase;

/** A text cut at some of its characters, so that the stretch around any index is known at once. */
final class Stretches {

  private final int[] starts;
  private final int[] ends;

  private Stretches(int[] starts, int[] ends) {
    this.starts = starts;
    this.ends = ends;
  }

  /** Cuts {@code text} behind every one of {@code marks}. */
  static Stretches of(String text, String marks) {
    int[] starts = new int[text.length() + 1];
    int[] ends = new int[text.length() + 1];
    for (int i = 1; i <= text.length(); i++) {
      starts[i] = marks.indexOf(text.charAt(i - 1)) >= 0 ? i : starts[i - 1];
    }
    ends[text.length()] = text.length();
    for (int i = text.length() - 1; i >= 0; i--) {
      ends[i] = marks.indexOf(text.charAt(i)) >= 0 ? i : ends[i + 1];
    }
    return new Stretches(starts, ends);
  }

  /** Where the stretch of {@code index} starts. */
  int startOf(int index) {
    return starts[index];
  }

  /** The index of the mark that ends the stretch of {@code index}, or the text's length. */
  int endOf(int index) {
    return ends[index];
  }
}
