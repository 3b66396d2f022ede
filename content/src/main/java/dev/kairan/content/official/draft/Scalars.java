package dev.kairan.content.official.draft;

import java.math.BigDecimal;
import java.util.List;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/** Single values and lists in the styles of the content's YAML. */
final class Scalars {

  private static final LoadSettings LOAD = LoadSettings.builder().build();

  private Scalars() {}

  /** Without quotes, unless YAML would then read something else. */
  static Node plain(String text) {
    return readsAsItself(text) ? new ScalarNode(Tag.STR, text, ScalarStyle.PLAIN) : quoted(text);
  }

  private static boolean readsAsItself(String text) {
    try {
      return List.of(text).equals(new Load(LOAD).loadFromString("- " + text));
    } catch (YamlEngineException noYaml) {
      return false;
    }
  }

  static Node quoted(String text) {
    return new ScalarNode(Tag.STR, text, ScalarStyle.DOUBLE_QUOTED);
  }

  /** On lines of their own below a {@code |}, as they are. */
  static Node lines(String text) {
    return new ScalarNode(Tag.STR, text, ScalarStyle.LITERAL);
  }

  /** One line as it is, several ones below a {@code |}. */
  static Node text(String text) {
    return text.indexOf('\n') < 0 ? plain(text) : lines(text);
  }

  static Node number(long number) {
    return new ScalarNode(Tag.INT, Long.toString(number), ScalarStyle.PLAIN);
  }

  static Node number(BigDecimal number) {
    BigDecimal bare = number.stripTrailingZeros();
    Tag tag = bare.scale() <= 0 ? Tag.INT : Tag.FLOAT;
    return new ScalarNode(tag, bare.toPlainString(), ScalarStyle.PLAIN);
  }

  static Node yes() {
    return new ScalarNode(Tag.BOOL, "true", ScalarStyle.PLAIN);
  }

  static Node list(List<? extends Node> entries, FlowStyle style) {
    return new SequenceNode(Tag.SEQ, List.copyOf(entries), style);
  }
}
