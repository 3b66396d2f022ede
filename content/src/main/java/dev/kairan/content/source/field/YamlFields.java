package dev.kairan.content.source.field;

import dev.kairan.content.check.Findings;
import dev.kairan.content.check.Location;
import dev.kairan.content.check.Rule;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;

/**
 * The fields of a record, held against its form, and their places.
 *
 * @param location where the record begins
 */
record YamlFields(YamlText text, Location location, Map<String, Node> nodes) {

  /** Keeps the fields of the form that have a value; every other one becomes a problem. */
  static YamlFields read(YamlText text, List<NodeTuple> tuples, Form form, Location location) {
    YamlFields fields = new YamlFields(text, location, new LinkedHashMap<>());
    FormCheck check = new FormCheck(form, text.findings());
    tuples.forEach(tuple -> fields.add(tuple, check));
    check.reportMissing(location, fields.path(""));
    return fields;
  }

  private void add(NodeTuple tuple, FormCheck check) {
    String name = YamlNodes.keyOf(tuple);
    Location at = text.locationOf(tuple.getKeyNode(), path(name));
    if (!check.accept(name, at)) {
      return;
    }
    if (YamlNodes.isEmpty(tuple.getValueNode())) {
      check.reportEmpty(name, at);
      return;
    }
    nodes.put(name, tuple.getValueNode());
    if (text.awaits(tuple.getValueNode())) {
      reportUnwritten(at(name));
    }
  }

  /** The value of a field, or null where none is written. */
  @Nullable Node node(String name) {
    Node node = nodes.get(name);
    return node == null || text.awaits(node) ? null : node;
  }

  boolean hasOrAwaits(String name) {
    return nodes.containsKey(name);
  }

  /** The items of a list that are written; the others are reported. */
  List<Node> written(List<Node> items, String name) {
    items.stream().filter(text::awaits).forEach(item -> reportUnwritten(placeOf(item, name)));
    return items.stream().filter(item -> !text.awaits(item)).toList();
  }

  private void reportUnwritten(Location at) {
    findings().report(at, Rule.UNWRITTEN);
  }

  /** Where the value of a field stands; where the record begins if there is none. */
  Location at(String name) {
    Node node = nodes.get(name);
    return node == null ? location.withField(path(name)) : placeOf(node, name);
  }

  /** Where a part of the value of a field stands. */
  Location placeOf(Node part, String name) {
    return text.locationOf(part, path(name));
  }

  Findings findings() {
    return text.findings();
  }

  private String path(String name) {
    return location.field().isEmpty() ? name : location.field() + "." + name;
  }
}
