package dev.kairan.content.official.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A block and the blocks below it. */
final class Node {

  private final Level level;
  private final Block block;
  private final @Nullable Block group;
  private final List<Node> children = new ArrayList<>();

  /**
   * @param group the heading in brackets that stands before it and gathers it with others
   */
  Node(Level level, Block block, @Nullable Block group) {
    this.level = level;
    this.block = block;
    this.group = group;
  }

  Level level() {
    return level;
  }

  Block block() {
    return block;
  }

  @Nullable Block group() {
    return group;
  }

  List<Node> children() {
    return children;
  }

  void add(Node child) {
    children.add(child);
  }

  /** Itself and all below it, in the document's order. */
  Stream<Node> all() {
    return Stream.concat(Stream.of(this), children.stream().flatMap(Node::all));
  }

  int ordinal() {
    return block.marker() instanceof Marker.Numeral number ? number.ordinal() : 0;
  }
}
