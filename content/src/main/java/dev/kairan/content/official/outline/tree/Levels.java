package dev.kairan.content.official.outline.tree;

import dev.kairan.content.official.outline.block.Block;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The nodes of every level, and how deep it lies at least. */
final class Levels {

  private final Map<Level, List<Node>> nodes = new LinkedHashMap<>();
  private final Map<Level, Integer> depths = new LinkedHashMap<>();

  static Levels of(List<Node> roots) {
    Levels levels = new Levels();
    roots.forEach(root -> levels.add(root, 0));
    return levels;
  }

  private void add(Node node, int depth) {
    nodes.computeIfAbsent(node.level(), level -> new ArrayList<>()).add(node);
    depths.merge(node.level(), depth, Math::min);
    node.children().forEach(child -> add(child, depth + 1));
  }

  /** In order of first appearance. */
  List<Level> all() {
    return List.copyOf(nodes.keySet());
  }

  List<Node> nodes(Level level) {
    return nodes.getOrDefault(level, List.of());
  }

  /**
   * The headings without a number that stand right over those of {@code level}; null if none do.
   */
  @Nullable Level above(Level level) {
    for (Map.Entry<Level, List<Node>> entry : nodes.entrySet()) {
      Level upper = entry.getKey();
      boolean unnumbered = upper.is(Block.Kind.BRACKET) || upper.is(Block.Kind.PLAIN);
      if (unnumbered
          && entry.getValue().stream()
              .flatMap(node -> node.children().stream())
              .anyMatch(child -> child.level().equals(level))) {
        return upper;
      }
    }
    return null;
  }

  int depth(Level level) {
    return depths.getOrDefault(level, 0);
  }
}
