package dev.kairan.content.source.field;

import dev.kairan.content.check.Findings;
import dev.kairan.content.check.Location;
import dev.kairan.content.check.Phrase;
import dev.kairan.content.check.Rule;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** Fields with values in YAML. Unknown, repeated, missing and empty ones are already reported. */
public final class YamlRecord {

  private static final Phrase RECORD = new Phrase("「欄: 値」の組", "a set of fields with values");
  private static final Phrase LIST = new Phrase("一覧（「- 」か [ ]）", "a list");
  private static final Phrase SCALAR = new Phrase("一つの値", "a single value");

  private final YamlText text;
  private final Location location;
  private final Map<String, Node> nodes = new LinkedHashMap<>();

  private YamlRecord(YamlText text, Location location) {
    this.text = text;
    this.location = location;
  }

  static YamlRecord of(YamlText text, @Nullable Node node, Form form, Location location) {
    YamlRecord record = new YamlRecord(text, location);
    if (node == null) {
      record.fill(List.of(), form);
    } else if (node instanceof MappingNode mapping) {
      record.fill(mapping.getValue(), form);
    } else {
      text.findings().report(location, Rule.WRONG_TYPE, RECORD);
    }
    return record;
  }

  private void fill(List<NodeTuple> tuples, Form form) {
    FormCheck check = new FormCheck(form, findings());
    for (NodeTuple tuple : tuples) {
      String name = YamlNodes.keyOf(tuple);
      Location at = text.locationOf(tuple.getKeyNode(), path(name));
      if (!check.accept(name, at)) {
        continue;
      }
      if (YamlNodes.isEmpty(tuple.getValueNode())) {
        check.reportEmpty(name, at);
      } else {
        nodes.put(name, tuple.getValueNode());
      }
    }
    check.reportMissing(location, path(""));
  }

  /** Where the record begins. */
  public Location location() {
    return location;
  }

  public boolean has(String name) {
    return nodes.containsKey(name);
  }

  /** The single value of a field, absent where it was not written. */
  public Value value(String name) {
    Node node = nodes.get(name);
    return node == null ? new Value(findings(), at(name), null) : scalar(node, at(name));
  }

  /** The line on which the words of a field begin. */
  public int firstLine(String name) {
    Node node = nodes.get(name);
    int line = at(name).line();
    return node != null && YamlNodes.isBlock(node) ? line + 1 : line;
  }

  /** The single values of a list. */
  public List<Value> values(String name) {
    return items(name).stream()
        .map(node -> scalar(node, text.locationOf(node, path(name))))
        .toList();
  }

  /** The record of a field, or null where it was not written. */
  public @Nullable YamlRecord record(String name, Form form) {
    Node node = nodes.get(name);
    return node == null ? null : of(text, node, form, at(name));
  }

  /** The records of a list. */
  public List<YamlRecord> records(String name, Form form) {
    return records(name, unused -> form);
  }

  /** The records of a list whose form depends on their field {@code kind}. */
  public List<YamlRecord> records(String name, Function<String, Form> formOfKind) {
    return items(name).stream()
        .map(
            node ->
                of(
                    text,
                    node,
                    formOfKind.apply(YamlNodes.kindOf(node)),
                    text.locationOf(node, path(name))))
        .toList();
  }

  /** The values of a field that holds a table of keys and texts, in order. */
  public Map<String, Value> table(String name) {
    Map<String, Value> table = new LinkedHashMap<>();
    if (nodes.get(name) instanceof MappingNode mapping) {
      mapping.getValue().forEach(tuple -> putRow(table, tuple, path(name)));
    } else if (nodes.containsKey(name)) {
      findings().report(at(name), Rule.WRONG_TYPE, RECORD);
    }
    return table;
  }

  private void putRow(Map<String, Value> table, NodeTuple tuple, String path) {
    Location at = text.locationOf(tuple.getKeyNode(), path);
    String key = YamlNodes.keyOf(tuple);
    if (table.put(key, scalar(tuple.getValueNode(), at)) != null) {
      findings().report(at, Rule.DUPLICATE_KEY, key);
    }
  }

  private List<Node> items(String name) {
    Node node = nodes.get(name);
    if (node instanceof SequenceNode list) {
      return list.getValue();
    }
    if (node != null) {
      findings().report(at(name), Rule.WRONG_TYPE, LIST);
    }
    return List.of();
  }

  private Value scalar(Node node, Location at) {
    if (node instanceof ScalarNode scalar && !YamlNodes.isEmpty(node)) {
      return new Value(findings(), at, scalar.getValue().strip());
    }
    if (node instanceof ScalarNode) {
      findings().report(at, Rule.EMPTY_VALUE);
    } else {
      findings().report(at, Rule.WRONG_TYPE, SCALAR);
    }
    return new Value(findings(), at, null);
  }

  /** Reports a problem with the record as a whole. */
  public void report(Rule rule, Object... arguments) {
    findings().report(location, rule, arguments);
  }

  /** Reports a problem with one of its fields. */
  public void reportAt(String name, Rule rule, Object... arguments) {
    findings().report(at(name), rule, arguments);
  }

  private Location at(String name) {
    Node node = nodes.get(name);
    return node == null
        ? new Location(location.file(), location.line(), path(name))
        : text.locationOf(node, path(name));
  }

  private Findings findings() {
    return text.findings();
  }

  private String path(String name) {
    return location.field().isEmpty() ? name : location.field() + "." + name;
  }
}
