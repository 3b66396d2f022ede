package dev.kairan.content.official.text.glyph;

import java.util.List;

/**
 * Vertical writing that a program has printed glyph by glyph, each one upright and under the one
 * before it.
 */
final class Stacked {

  private Stacked() {}

  /** True where more marks stand under the mark before them than to the right of it. */
  static boolean isMost(List<Mark> all) {
    List<Mark> marks = all.stream().filter(mark -> !mark.text().isBlank()).toList();
    int under = 0;
    int beside = 0;
    for (int i = 1; i < marks.size(); i++) {
      Mark before = marks.get(i - 1);
      Mark mark = marks.get(i);
      double right = (mark.x() - before.x()) / mark.em();
      double down = (mark.y() - before.y()) / mark.em();
      if (Math.abs(down) < 0.3 && right > 0) {
        beside++;
      } else if (Math.abs(right) < 0.6 && down > 0.4 && down < 1.7) {
        under++;
      }
    }
    return under > beside;
  }

  /** The mark seen along its column. */
  static Glyph read(Mark mark) {
    double half = mark.em() / 2;
    double middle = mark.x() + mark.dx() / 2;
    return new Glyph(mark.text(), mark.y() - half, mark.y() + half, -middle, mark.em());
  }
}
