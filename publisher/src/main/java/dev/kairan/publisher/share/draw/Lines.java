package dev.kairan.publisher.share.draw;

import java.util.List;
import java.util.Optional;
import java.util.function.IntToDoubleFunction;

/**
 * A text set in lines that end at good places and are about equally long: of all ways to set it,
 * the one that costs least.
 *
 * @param cost from 0; the more, the worse the lines
 */
record Lines(List<String> lines, double cost) {

  /**
   * The lines, or nothing where the text does not fit.
   *
   * @param advance how wide a character is
   * @param width how wide a line may be, in the same unit
   * @param most how many lines there may be
   */
  static Optional<Lines> of(String text, IntToDoubleFunction advance, double width, int most) {
    return new LineSearch(text.strip().codePoints().toArray(), advance, width).best(most);
  }
}
