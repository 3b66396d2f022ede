package dev.kairan.content.source.field;

import dev.kairan.content.check.Location;
import dev.kairan.content.check.Phrase;
import dev.kairan.content.check.Rule;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * Fields with values in YAML. Unknown, repeated, missing and empty ones are already reported, and
 * so are those of a draft that are still to be written, which read as if they were not there.
 */
public final class YamlRecord {

  private static final Phrase RECORD = new Phrase("「欄: 値」の組", "a set of fields with values");
  private static final Phrase LIST = new Phrase("一覧（「- 」か [ ]）", "a list");
  private static final Phrase SCALAR = new Phrase("一つの値", "a single value");

  private final YamlFields fields;

  private YamlRecord(YamlFields fields) {
    this.fields = fields;
  }

  /** The record in {@code node}; null where nothing at all is written. */
  static YamlRecord of(YamlText text, @Nullable Node node, Form form, Location location) {
    if (node != null && !(node instanceof MappingNode)) {
      text.findings().report(location, Rule.WRONG_TYPE, RECORD);
      return new YamlRecord(new YamlFields(text, location, Map.of()));
    }
    List<NodeTuple> tuples = node == null ? List.of() : ((MappingNode) node).getValue();
    return new YamlRecord(YamlFields.read(text, tuples, form, location));
  }

  /** True where a field was written and has a value. */
  public boolean has(String name) {
    return fields.node(name) != null;
  }

  /** True where a field has a value or the mark that somebody still has to write one. */
  public boolean hasOrAwaits(String name) {
    return fields.hasOrAwaits(name);
  }

  /** The single value of a field, absent where it was not written. */
  public Value value(String name) {
    Node node = fields.node(name);
    return node == null
        ? new Value(fields.findings(), fields.at(name), null)
        : scalar(node, fields.at(name));
  }

  /** The line on which the words of a field begin. */
  public int firstLine(String name) {
    Node node = fields.node(name);
    int line = fields.at(name).line();
    return node != null && YamlNodes.isBlock(node) ? line + 1 : line;
  }

  /** The single values of a list. */
  public List<Value> values(String name) {
    return items(name).stream().map(node -> scalar(node, fields.placeOf(node, name))).toList();
  }

  /** The record of a field, or null where it was not written. */
  public @Nullable YamlRecord record(String name, Form form) {
    Node node = fields.node(name);
    return node == null ? null : of(fields.text(), node, form, fields.at(name));
  }

  /** The records of a list. */
  public List<YamlRecord> records(String name, Form form) {
    return records(name, unused -> form);
  }

  /** The records of a list whose form depends on their field {@code kind}. */
  public List<YamlRecord> records(String name, Function<String, Form> formOfKind) {
    return items(name).stream().map(node -> record(node, name, formOfKind)).toList();
  }

  private YamlRecord record(Node node, String name, Function<String, Form> formOfKind) {
    Form form = formOfKind.apply(YamlNodes.kindOf(node));
    return of(fields.text(), node, form, fields.placeOf(node, name));
  }

  private List<Node> items(String name) {
    if (fields.node(name) instanceof SequenceNode list) {
      return fields.written(list.getValue(), name);
    }
    if (has(name)) {
      reportAt(name, Rule.WRONG_TYPE, LIST);
    }
    return List.of();
  }

  private Value scalar(Node node, Location at) {
    if (node instanceof ScalarNode scalar && !YamlNodes.isEmpty(node)) {
      return new Value(fields.findings(), at, scalar.getValue().strip());
    }
    if (node instanceof ScalarNode) {
      fields.findings().report(at, Rule.EMPTY_VALUE);
    } else {
      fields.findings().report(at, Rule.WRONG_TYPE, SCALAR);
    }
    return new Value(fields.findings(), at, null);
  }

  /** Reports a problem with the record as a whole. */
  public void report(Rule rule, Object... arguments) {
    fields.findings().report(fields.location(), rule, arguments);
  }

  /** Reports a problem with one of its fields. */
  public void reportAt(String name, Rule rule, Object... arguments) {
    fields.findings().report(fields.at(name), rule, arguments);
  }
}
