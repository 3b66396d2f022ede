package dev.kairan.content.official.outline.tree;

import dev.kairan.content.official.outline.block.Block;
import dev.kairan.content.official.outline.mark.Marker;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What stands after a heading in brackets tells what it is the heading of. */
final class Neighbours {

  private final List<Block> blocks;
  private final boolean bracketsAreChapters;

  Neighbours(List<Block> blocks) {
    this.blocks = blocks;
    this.bracketsAreChapters = bracketsAreChapters();
  }

  /** True for a bracketed heading that gathers the numbered headings after it. */
  boolean isGroup(int at) {
    return !bracketsAreChapters && numberAfter(at) != null;
  }

  /**
   * True where a labelled heading has items of its own, and what follows them is no further section
   * of the chapter that it stands in.
   */
  boolean isChapter(int at) {
    boolean items = false;
    for (Block block : blocks.subList(at + 1, blocks.size())) {
      switch (block.kind()) {
        case BULLET, MARKER -> items = true;
        case NUMBER -> {
          return block.marker() instanceof Marker.Numeral number
              && (number.style().isOfChapters() || number.ordinal() == 1 || !insideNumbers(at));
        }
        case LABELLED, BRACKET, PLAIN -> {
          return items;
        }
        case HEAD -> {}
      }
    }
    return items;
  }

  private boolean insideNumbers(int at) {
    return blocks.subList(0, at).stream().anyMatch(block -> block.is(Block.Kind.NUMBER));
  }

  /** Where numbers start afresh after each bracket and nothing is above, brackets are chapters. */
  private boolean bracketsAreChapters() {
    int fresh = 0;
    for (int i = 0; i < blocks.size(); i++) {
      if (blocks.get(i).is(Block.Kind.NUMBER) && fresh == 0 && !(i > 0 && isBracket(i - 1))) {
        return false;
      }
      Marker.Numeral number = isBracket(i) ? numberAfter(i) : null;
      if (number != null && number.ordinal() > 1) {
        return false;
      }
      fresh += number != null ? 1 : 0;
    }
    return fresh > 1;
  }

  private boolean isBracket(int at) {
    return blocks.get(at).is(Block.Kind.BRACKET);
  }

  private Marker.@Nullable Numeral numberAfter(int at) {
    return at + 1 < blocks.size() && blocks.get(at + 1).marker() instanceof Marker.Numeral number
        ? number
        : null;
  }
}
