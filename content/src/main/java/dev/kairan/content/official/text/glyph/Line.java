package dev.kairan.content.official.text.glyph;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** The glyphs of a visual line, in reading order; never empty. */
record Line(List<Glyph> glyphs) {

  /** How much wider than usual a gap must be to stand for a space, in em. */
  private static final double GAP_IN_JAPANESE = 0.8;

  private static final String WIDE_SPACE = "\u3000";
  private static final double GAP_IN_LATIN = 0.18;
  private static final double GAP_BETWEEN_BOTH = 0.5;

  Line {
    glyphs = List.copyOf(glyphs);
  }

  static Line of(List<Glyph> unordered) {
    List<Glyph> ordered = new ArrayList<>();
    unordered.stream()
        .sorted(Comparator.comparingDouble(Glyph::start))
        .filter(glyph -> isNew(glyph, ordered))
        .forEach(ordered::add);
    return new Line(ordered);
  }

  /** Bold by double print: the second print directly follows the first, or one glyph later. */
  private static boolean isNew(Glyph glyph, List<Glyph> before) {
    int size = before.size();
    return before.subList(Math.max(0, size - 2), size).stream().noneMatch(glyph::repeats);
  }

  double start() {
    return glyphs.get(0).start();
  }

  double end() {
    return glyphs.stream().mapToDouble(Glyph::end).max().orElseThrow();
  }

  double depth() {
    return glyphs.stream().mapToDouble(Glyph::depth).max().orElseThrow();
  }

  double em() {
    return glyphs.stream().mapToDouble(Glyph::em).max().orElseThrow();
  }

  boolean isBlank() {
    return glyphs.stream().allMatch(Glyph::isSpace);
  }

  /** The text, with a space in every gap that the reader sees as one. */
  String text() {
    double usual = usualGap();
    StringBuilder text = new StringBuilder(glyphs.get(0).text());
    for (int i = 1; i < glyphs.size(); i++) {
      Glyph before = glyphs.get(i - 1);
      Glyph after = glyphs.get(i);
      text.append(space(before, after, usual)).append(after.text());
    }
    return text.toString();
  }

  /** The glyphs before which a gap stands that looks like an ideographic space or more. */
  List<Integer> wideGaps() {
    double usual = usualGap();
    return IntStream.range(1, glyphs.size())
        .filter(i -> space(glyphs.get(i - 1), glyphs.get(i), usual).equals(WIDE_SPACE))
        .boxed()
        .toList();
  }

  /** True where a small raised figure leads to a footnote. */
  boolean hasReference() {
    return IntStream.range(1, glyphs.size())
        .anyMatch(i -> glyphs.get(i).isReferenceAfter(glyphs.get(i - 1)));
  }

  private static String space(Glyph before, Glyph after, double usual) {
    double em = Math.min(before.em(), after.em());
    double gap = (after.start() - before.end() - usual) / em;
    if (before.isSpace() || after.isSpace()) {
      return "";
    }
    if (gap >= GAP_IN_JAPANESE) {
      return WIDE_SPACE;
    }
    if (before.isWide() && after.isWide()) {
      return "";
    }
    boolean latin = !before.isWide() && !after.isWide();
    return gap >= (latin ? GAP_IN_LATIN : GAP_BETWEEN_BOTH) ? " " : "";
  }

  /** The middle one of all gaps: above zero where the line is spaced out or justified. */
  private double usualGap() {
    double[] gaps = new double[glyphs.size() - 1];
    for (int i = 0; i < gaps.length; i++) {
      gaps[i] = glyphs.get(i + 1).start() - glyphs.get(i).end();
    }
    Arrays.sort(gaps);
    return gaps.length < 3 ? 0 : Math.max(0, gaps[gaps.length / 2]);
  }
}
