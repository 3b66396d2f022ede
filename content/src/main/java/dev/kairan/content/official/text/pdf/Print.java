package dev.kairan.content.official.text.pdf;

import dev.kairan.content.official.text.glyph.Mark;
import java.util.List;

/**
 * What a page shows.
 *
 * @param marks its glyphs, in the order in which they are printed
 * @param painted true where it shows images or drawings
 * @param covered how much of its area images cover, 1 for all
 */
record Print(List<Mark> marks, boolean painted, double covered) {

  /** A scan may carry a stamp or page number as text. */
  private static final int MOST_LETTERS_ON_A_SCAN = 40;

  Print {
    marks = List.copyOf(marks);
  }

  long letters() {
    return marks.stream().filter(mark -> !mark.text().isBlank()).count();
  }

  /** How many glyphs it has that no character is known for. */
  long unreadable() {
    return marks.stream().filter(mark -> mark.text().equals(PdfText.UNREADABLE)).count();
  }

  boolean isBlank() {
    return letters() == 0 && !painted;
  }

  boolean isScan() {
    return (letters() == 0 && painted) || (covered > 0.5 && letters() < MOST_LETTERS_ON_A_SCAN);
  }
}
