package dev.kairan.content.official.shape;

import dev.kairan.content.official.truth.Block;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/**
 * A plan printed in a layout.
 *
 * @param text what a reader of the file sees
 * @param pages the page of each part of the plan, as lines {@code page I-1-03 | 4}
 */
record Print(String text, List<String> pages) {

  /** Prints the blocks; {@code random} chooses what the layout leaves open. */
  static Print of(List<Block> blocks, Layout layout, Random random) {
    return new Printer(blocks, layout, random).print();
  }

  /**
   * A printed line.
   *
   * @param codes the parts of the plan that begin on it; empty where none does
   */
  record Line(String text, String codes, Block block) {

    static Line blank(Block block) {
      return new Line("", "", block);
    }

    boolean beginsHeading() {
      return block.kind().isListed() && !text.isEmpty();
    }

    @Nullable Integer ownPage() {
      return block.page();
    }

    boolean isOnSamePage(Line other) {
      return Objects.equals(ownPage(), other.ownPage());
    }
  }
}
