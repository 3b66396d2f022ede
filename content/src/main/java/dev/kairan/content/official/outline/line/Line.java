package dev.kairan.content.official.outline.line;

/**
 * A line of an official document that has words on it.
 *
 * @param index from 0, among such lines
 * @param number the line of the file, from 1
 * @param sheet the sheet of paper, from 1
 * @param text without the spaces at its ends
 * @param indent columns of space before it
 * @param trailing true where spaces follow it
 * @param gap blank lines before it; {@link #UNKNOWN_GAP} where a page begins
 * @param closed true where the file itself ends a paragraph with it
 */
public record Line(
    int index,
    int number,
    int sheet,
    String text,
    int indent,
    boolean trailing,
    int gap,
    boolean closed) {

  /** At the top of a page, blank lines say nothing. */
  public static final int UNKNOWN_GAP = -1;

  /** The same line where what stood above it was taken away as page furniture. */
  public Line withGap(int newGap) {
    return new Line(index, number, sheet, text, indent, trailing, newGap, closed);
  }

  /** True where a sentence ends with this line. */
  public boolean endsSentence() {
    return Sentences.ends(text);
  }
}
