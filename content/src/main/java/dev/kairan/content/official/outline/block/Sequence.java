package dev.kairan.content.official.outline.block;

import dev.kairan.content.official.outline.mark.Marker;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** The numbers counted so far, the outer ones below the inner ones. */
final class Sequence {

  /** How a number stands to those before it. */
  enum Fit {
    /** One more than the last of its kind. */
    NEXT,
    /** A first. */
    FRESH,
    /** A few are missing before it. */
    SKIPS,
    /** It counts on from nothing. */
    STRAY
  }

  private static final int MOST_SKIPPED = 3;

  private final Deque<Marker.Numeral> open = new ArrayDeque<>();

  Fit fit(Marker.Numeral number) {
    boolean skips = false;
    for (Marker.Numeral last : open) {
      if (last.style() == number.style()) {
        int step = number.ordinal() - last.ordinal();
        if (step == 1) {
          return Fit.NEXT;
        }
        skips |= step > 1 && step <= MOST_SKIPPED;
      }
    }
    if (number.ordinal() == 1) {
      return Fit.FRESH;
    }
    return skips || number.style().isOfChapters() ? Fit.SKIPS : Fit.STRAY;
  }

  /** Counts {@code number}; inner numbers start afresh after it. */
  void count(Marker.Numeral number) {
    List<Marker.Numeral> inner = new ArrayList<>();
    for (Marker.Numeral last : open) {
      inner.add(last);
      boolean follows = last.ordinal() < number.ordinal();
      if (last.style() == number.style() && (follows || inner.size() == 1)) {
        open.removeAll(inner);
        break;
      }
    }
    open.push(number);
  }
}
