package dev.kairan.content.official.outline.block;

import dev.kairan.content.official.outline.line.Layout;
import dev.kairan.content.official.outline.line.Line;
import dev.kairan.content.official.outline.line.Paragraphs;
import dev.kairan.content.official.outline.line.Sentences;
import dev.kairan.content.official.outline.mark.Marker;
import java.util.ArrayList;
import java.util.List;

/**
 * Tells labels from headings in brackets where the title of a labelled chapter stands on the line
 * below: 【継続課題】, the title, and then its introduction.
 */
final class Labels {

  private Labels() {}

  /** The same blocks, such labels marked as such. */
  static List<Block> apart(List<Block> blocks, Layout layout) {
    List<Block> apart = new ArrayList<>();
    for (Block block : blocks) {
      apart.add(isLabel(block, layout) ? labelled(block) : block);
    }
    return apart;
  }

  /** True where a title follows, and under it prose. */
  private static boolean isLabel(Block block, Layout layout) {
    if (!block.is(Block.Kind.BRACKET)) {
      return false;
    }
    List<Line> rest = block.lines().subList(block.titleLines(), block.lines().size());
    List<List<Line>> paragraphs = Paragraphs.of(rest, layout);
    return paragraphs.size() > 1
        && paragraphs.get(0).stream().noneMatch(line -> Sentences.has(line.text()))
        && paragraphs.get(1).stream().anyMatch(line -> Sentences.has(line.text()));
  }

  private static Block labelled(Block block) {
    int length =
        block.lines().subList(0, block.titleLines()).stream()
            .mapToInt(line -> line.text().length())
            .sum();
    String inner = block.marker() instanceof Marker.Bracket bracket ? bracket.inner() : "";
    return new Block(
        Block.Kind.LABELLED, new Marker.Bracket(inner, length, false), block.lines(), 0);
  }
}
