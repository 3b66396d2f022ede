package dev.kairan.content.official.outline.block;

import dev.kairan.content.official.outline.contents.Alignment;
import dev.kairan.content.official.outline.line.Break;
import dev.kairan.content.official.outline.line.Doubts;
import dev.kairan.content.official.outline.line.Layout;
import dev.kairan.content.official.outline.line.Line;
import dev.kairan.content.official.outline.line.Sentences;
import dev.kairan.content.official.outline.mark.Marker;
import dev.kairan.content.official.outline.mark.Markers;
import dev.kairan.content.official.outline.mark.Numbering;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Cuts the text at its marks: numbers, bullets, brackets, headings of the contents list. */
public final class BlockReader {

  private static final int MOST_BRACKET_LINES = 4;

  private final List<Line> lines;
  private final Layout layout;
  private final Alignment alignment;
  private final MarkSense sense;
  private final Doubts doubts;
  private final Sequence sequence = new Sequence();
  private final List<Block> blocks = new ArrayList<>();
  private final int from;

  private Block.Kind kind = Block.Kind.HEAD;
  private @Nullable Marker marker;
  private int titleLines;
  private List<Line> open = new ArrayList<>();
  private boolean sentenceFree = true;

  private BlockReader(
      List<Line> lines, int from, Layout layout, Alignment alignment, Doubts doubts) {
    this.lines = lines;
    this.from = from;
    this.layout = layout;
    this.alignment = alignment;
    this.sense = MarkSense.of(lines.subList(from, lines.size()), layout);
    this.doubts = doubts;
  }

  /** The blocks of {@code lines} from {@code from} on. */
  public static List<Block> read(
      List<Line> lines, int from, Layout layout, Alignment alignment, Doubts doubts) {
    return new BlockReader(lines, from, layout, alignment, doubts).read();
  }

  private List<Block> read() {
    int at = from;
    while (at < lines.size()) {
      at = step(at);
    }
    close();
    return Labels.apart(blocks, layout);
  }

  /** Reads what begins at {@code at}, and returns where to read on. */
  private int step(int at) {
    Alignment.Match match = alignment.at(at);
    if (match != null) {
      return heading(at, match);
    }
    Line line = lines.get(at);
    Marker found = Markers.at(line.text());
    Break before = before(at);
    if (found instanceof Marker.Numeral number && isNumber(number, at, before)) {
      sequence.count(number);
      begin(Block.Kind.NUMBER, number, 0);
    } else if (found instanceof Marker.Bullet bullet && isBullet(bullet, at, before)) {
      begin(Block.Kind.BULLET, bullet, 0);
    } else if (found == null && before.ends() && announces(at)) {
      begin(Block.Kind.MARKER, null, 1);
    } else if (before != Break.NONE || followsTitle()) {
      return bracket(at);
    }
    keep(line);
    return at + 1;
  }

  private int heading(int at, Alignment.Match match) {
    Marker found = Markers.at(lines.get(at).text());
    int end = at + match.lines();
    if (found instanceof Marker.Numeral number) {
      sequence.count(number);
      begin(Block.Kind.NUMBER, number, match.lines());
    } else if (found instanceof Marker.Bracket || Markers.opensBracket(lines.get(at).text())) {
      Marker.Bracket whole = Markers.bracket(joined(at, end));
      begin(
          whole != null && !whole.alone() ? Block.Kind.LABELLED : Block.Kind.BRACKET,
          whole,
          match.lines());
    } else {
      begin(Block.Kind.PLAIN, found instanceof Marker.Bullet ? found : null, match.lines());
    }
    lines.subList(at, end).forEach(this::keep);
    return end;
  }

  private boolean isNumber(Marker.Numeral number, int at, Break before) {
    if (cutsFigure(at)) {
      return false;
    }
    if (!sense.counts(number.style()) || number.length() >= lines.get(at).text().length()) {
      return false;
    }
    boolean bare = number.style() == Numbering.BARE;
    return switch (sequence.fit(number)) {
      case NEXT -> before.ends() || (!bare && (before != Break.NONE || !number.style().isWeak()));
      case FRESH -> before.ends() || (!bare && (before != Break.NONE || followsTitle()));
      case SKIPS -> before.ends() && !bare && doubts.heading(lines.get(at));
      case STRAY -> false;
    };
  }

  /** True for words such as 主な事業 alone on a line above a bullet. */
  private boolean announces(int at) {
    return at + 1 < lines.size()
        && MarkSense.isAnnouncement(lines.get(at).text())
        && Markers.at(lines.get(at + 1).text()) instanceof Marker.Bullet;
  }

  /** A line of figures can be broken inside a number. */
  private boolean cutsFigure(int at) {
    if (at == from) {
      return false;
    }
    String before = lines.get(at - 1).text();
    return Character.isDigit(before.charAt(before.length() - 1))
        && Character.isDigit(lines.get(at).text().charAt(0));
  }

  private boolean isBullet(Marker.Bullet bullet, int at, Break before) {
    return at == from || sense.isBullet(bullet.family(), before, lines.get(at - 1));
  }

  private int bracket(int at) {
    int end = at + 1;
    if (Markers.opensBracket(lines.get(at).text())) {
      while (end < Math.min(lines.size(), at + MOST_BRACKET_LINES)
          && Markers.bracket(joined(at, end)) == null) {
        end++;
      }
    }
    Marker.Bracket whole = Markers.bracket(joined(at, end));
    if (whole == null) {
      keep(lines.get(at));
      return at + 1;
    }
    if (!whole.alone() && sense.isTag(whole.inner())) {
      begin(Block.Kind.BULLET, new Marker.Bullet(Marker.Family.LABEL, 0), 0);
    } else if (!whole.alone()) {
      begin(Block.Kind.LABELLED, whole, 0);
    } else {
      boolean announces = sense.announcesItems(whole.inner());
      begin(announces ? Block.Kind.MARKER : Block.Kind.BRACKET, whole, end - at);
    }
    lines.subList(at, end).forEach(this::keep);
    return end;
  }

  private String joined(int at, int end) {
    StringBuilder joined = new StringBuilder();
    lines.subList(at, end).forEach(line -> joined.append(line.text()));
    return joined.toString();
  }

  /** True while nothing but a heading has been read since the last mark. */
  private boolean followsTitle() {
    return kind != Block.Kind.BULLET && sentenceFree;
  }

  private Break before(int at) {
    return at == from ? Break.CERTAIN : layout.between(lines.get(at - 1), lines.get(at));
  }

  private void begin(Block.Kind newKind, @Nullable Marker newMarker, int newTitleLines) {
    close();
    kind = newKind;
    marker = newMarker;
    titleLines = newTitleLines;
    open = new ArrayList<>();
    sentenceFree = true;
  }

  private void keep(Line line) {
    open.add(line);
    sentenceFree &= !Sentences.has(line.text());
  }

  private void close() {
    if (!open.isEmpty()) {
      blocks.add(new Block(kind, marker, open, titleLines));
    }
  }
}
