package dev.kairan.content.official.text.glyph;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Gathers glyphs into visual lines. */
final class Lines {

  /** How far the middles of two glyphs on one line lie apart at most, in em of the larger one. */
  private static final double SAME_LINE = 0.45;

  /** How large the type of ruby is at most, compared with the text under it. */
  private static final double RUBY_SIZE = 0.65;

  private static final double RUBY_DISTANCE = 1.2;

  private Lines() {}

  /** The lines from first to last, without blank ones and without ruby. */
  static List<Line> of(List<Glyph> glyphs) {
    List<Line> lines = new ArrayList<>();
    List<Glyph> current = new ArrayList<>();
    double em = 0;
    for (Glyph glyph : byDepth(glyphs)) {
      if (!current.isEmpty()) {
        double reach = SAME_LINE * Math.max(em, glyph.em());
        if (glyph.depth() - current.get(0).depth() > reach) {
          lines.add(Line.of(current));
          current.clear();
          em = 0;
        }
      }
      current.add(glyph);
      em = Math.max(em, glyph.em());
    }
    if (!current.isEmpty()) {
      lines.add(Line.of(current));
    }
    lines.removeIf(Line::isBlank);
    return withoutRuby(lines);
  }

  private static List<Glyph> byDepth(List<Glyph> glyphs) {
    return glyphs.stream().sorted(Comparator.comparingDouble(Glyph::depth)).toList();
  }

  private static List<Line> withoutRuby(List<Line> lines) {
    List<Line> kept = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      boolean last = i == lines.size() - 1;
      if (last || !isRuby(lines.get(i), lines.get(i + 1))) {
        kept.add(lines.get(i));
      }
    }
    return kept;
  }

  /** Small kana right above the text that they tell how to read. */
  private static boolean isRuby(Line line, Line below) {
    return line.em() <= RUBY_SIZE * below.em()
        && below.depth() - line.depth() <= RUBY_DISTANCE * below.em()
        && line.start() >= below.start() - below.em()
        && line.end() <= below.end() + below.em()
        && line.glyphs().stream().allMatch(glyph -> glyph.isKana() || glyph.isSpace());
  }
}
