package dev.kairan.content.source.field;

import java.util.List;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/** What a parsed piece of YAML looks like. */
final class YamlNodes {

  private YamlNodes() {}

  /** True for no value, null, blank text and an empty list. */
  static boolean isEmpty(Node node) {
    if (node instanceof ScalarNode scalar) {
      return scalar.getValue().isBlank() || scalar.getTag().equals(Tag.NULL);
    }
    return node instanceof SequenceNode list && list.getValue().isEmpty();
  }

  /** True where the words begin on the line after a {@code |} or {@code >}. */
  static boolean isBlock(Node node) {
    return node instanceof ScalarNode scalar
        && (scalar.getScalarStyle() == ScalarStyle.LITERAL
            || scalar.getScalarStyle() == ScalarStyle.FOLDED);
  }

  /** The name of a field, as written. */
  static String keyOf(NodeTuple tuple) {
    return tuple.getKeyNode() instanceof ScalarNode key ? key.getValue() : "?";
  }

  /** The value of the field {@code kind}, or "" where there is none. */
  static String kindOf(Node node) {
    List<NodeTuple> tuples = node instanceof MappingNode map ? map.getValue() : List.of();
    return tuples.stream()
        .filter(tuple -> keyOf(tuple).equals("kind"))
        .map(tuple -> tuple.getValueNode() instanceof ScalarNode kind ? kind.getValue() : "")
        .findFirst()
        .orElse("");
  }
}
