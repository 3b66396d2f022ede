package dev.kairan.content.official.outline.tree;

import dev.kairan.content.official.outline.block.Block;
import dev.kairan.content.official.outline.mark.Marker;
import dev.kairan.content.official.outline.mark.Numbering;
import org.jspecify.annotations.Nullable;

/**
 * Everything in a document that is marked in one way at one depth. One style can serve two depths.
 *
 * @param numbering null where it is not numbered
 * @param family null where it has no bullets
 * @param order tells levels of one style apart
 */
public record Level(
    Block.Kind kind, @Nullable Numbering numbering, Marker.@Nullable Family family, int order) {

  static Level of(Block block, int order) {
    return new Level(
        block.kind(),
        block.marker() instanceof Marker.Numeral number ? number.style() : null,
        block.is(Block.Kind.BULLET) && block.marker() instanceof Marker.Bullet bullet
            ? bullet.family()
            : null,
        order);
  }

  public boolean isNumbered() {
    return numbering != null;
  }

  public boolean isOfChapters() {
    return numbering != null && numbering.isOfChapters();
  }

  public boolean isBulleted() {
    return family != null;
  }

  public boolean is(Block.Kind other) {
    return kind == other;
  }

  boolean hasStyleOf(Level other) {
    return kind == other.kind && numbering == other.numbering && family == other.family;
  }
}
