package dev.kairan.content.official.outline.tree;

import dev.kairan.content.official.outline.block.Block;
import dev.kairan.content.official.outline.mark.Marker;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A block and the blocks below it. */
public final class Node {

  private final Level level;
  private final Block block;
  private final @Nullable Block group;
  private final List<Node> children = new ArrayList<>();

  /**
   * A node with nothing below it yet.
   *
   * @param group the heading in brackets that stands before it and gathers it with others
   */
  Node(Level level, Block block, @Nullable Block group) {
    this.level = level;
    this.block = block;
    this.group = group;
  }

  public Level level() {
    return level;
  }

  public Block block() {
    return block;
  }

  public @Nullable Block group() {
    return group;
  }

  List<Node> children() {
    return children;
  }

  void add(Node child) {
    children.add(child);
  }

  /** Itself and all below it, in the document's order. */
  public Stream<Node> all() {
    return Stream.concat(Stream.of(this), children.stream().flatMap(Node::all));
  }

  int ordinal() {
    return block.marker() instanceof Marker.Numeral number ? number.ordinal() : 0;
  }
}
