package dev.kairan.content.official.outline;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A heading or paragraph of an official document, joined over its line and page breaks.
 *
 * @param text the exact wording
 * @param pieces where its parts stood, in order; the first starts at 0
 */
public record Passage(String text, List<Piece> pieces) {

  public Passage {
    pieces = List.copyOf(pieces);
  }

  /**
   * The part of a passage that stood on one line.
   *
   * @param start index in the passage's text at which it starts
   * @param line the line of the file, from 1
   * @param page the printed page number; null where it is not known
   */
  public record Piece(int start, int line, @Nullable Integer page) {}

  /** The line of the file on which the character at {@code index} stood. */
  public int lineAt(int index) {
    int line = line();
    for (Piece piece : pieces) {
      if (piece.start() <= index) {
        line = piece.line();
      }
    }
    return line;
  }

  /** The line on which it starts. */
  public int line() {
    return pieces.get(0).line();
  }

  /** The printed page on which it starts, or null. */
  public @Nullable Integer page() {
    return pieces.get(0).page();
  }
}
