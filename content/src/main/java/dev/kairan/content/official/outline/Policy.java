package dev.kairan.content.official.outline;

import dev.kairan.content.official.outline.block.Block;
import dev.kairan.content.official.outline.block.HeadingExtent;
import dev.kairan.content.official.outline.line.Layout;
import dev.kairan.content.official.outline.line.Line;
import dev.kairan.content.official.outline.line.Paragraphs;
import dev.kairan.content.official.outline.line.Sentences;
import dev.kairan.content.official.outline.tree.Node;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What stands before the action plan: its first heading, and its paragraphs. */
final class Policy {

  private final Layout layout;
  private final Wording wording;
  private final HeadingExtent extent;
  private final int coverLines;
  private final List<Passage> paragraphs = new ArrayList<>();
  private @Nullable Passage heading;

  /**
   * @param coverLines lines of the text before the first mark that belong to the cover
   */
  Policy(Layout layout, Wording wording, HeadingExtent extent, int coverLines) {
    this.layout = layout;
    this.wording = wording;
    this.extent = extent;
    this.coverLines = coverLines;
  }

  @Nullable Passage heading() {
    return heading;
  }

  List<Passage> paragraphs() {
    return paragraphs;
  }

  void add(Node node) {
    Block block = node.block();
    if (block.is(Block.Kind.HEAD)) {
      addHead(
          block.lines().subList(Math.min(coverLines, block.lines().size()), block.lines().size()));
    } else if (node.level().isBulleted() || node.level().is(Block.Kind.MARKER)) {
      addText(block.lines());
    } else {
      int end = extent.of(block, false);
      addHeading(wording.of(Span.of(block.lines().subList(0, end), block.marker())));
      addText(block.lines().subList(end, block.lines().size()));
    }
  }

  /** Paragraphs; bullets in them stay. */
  void addText(List<Line> lines) {
    for (List<Line> paragraph : Paragraphs.of(lines, layout)) {
      paragraphs.add(wording.of(Span.of(paragraph)));
    }
  }

  /** Text before any mark: a first line without a full stop is its heading. */
  private void addHead(List<Line> lines) {
    List<List<Line>> text = Paragraphs.of(lines, layout);
    boolean headed =
        text.size() > 1 && text.get(0).stream().noneMatch(line -> Sentences.has(line.text()));
    if (headed) {
      addHeading(wording.of(Span.of(text.get(0))));
    }
    for (List<Line> paragraph : headed ? text.subList(1, text.size()) : text) {
      paragraphs.add(wording.of(Span.of(paragraph)));
    }
  }

  private void addHeading(Passage title) {
    if (heading == null && paragraphs.isEmpty()) {
      heading = title;
    } else {
      paragraphs.add(title);
    }
  }
}
