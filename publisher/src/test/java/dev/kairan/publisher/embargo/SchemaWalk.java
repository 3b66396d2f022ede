package dev.kairan.publisher.embargo;

import dev.kairan.api.Graph;
import dev.kairan.api.GraphAnswer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Documents that ask for everything which the schema, asked about itself, says that it has: every
 * field of every type that is some steps away from the root, as of a later day wherever that can be
 * asked.
 */
final class SchemaWalk {

  private static final int STEPS = 2;
  private static final String LATER = "\"2027-03-31\"";
  private static final String INTROSPECTION =
      """
      { __schema { types { name kind enumValues { name }
          fields { name type { ...t } args { name defaultValue type { ...t } } } } } }
      fragment t on __Type { kind name ofType { kind name ofType { kind name ofType { kind name } } } }
      """;

  /** Ids that exist, by the field that takes one. */
  private static final Map<String, String> IDS =
      Map.of(
          "chamber", "mito",
          "story", Secret.STORY,
          "topic", "tourism",
          "prefecture", "ibaraki",
          "regionalBlock", "kanto",
          "actionItem", "2023-II-1-01",
          "release", "2026-R001");

  private static final Set<String> NEED_A_PERIOD = Set.of("clippingStats");

  private final Map<String, Map<String, @Nullable Object>> types = new LinkedHashMap<>();

  private SchemaWalk(GraphAnswer answer) {
    for (Map<String, @Nullable Object> type : list(map(answer.data().get("__schema")), "types")) {
      types.put(text(type, "name"), type);
    }
  }

  /** One document for each field of the root, by its name. */
  static Map<String, String> documents(Graph graph) {
    SchemaWalk walk = new SchemaWalk(graph.ask(INTROSPECTION, Map.of()));
    Map<String, String> documents = new LinkedHashMap<>();
    for (Map<String, @Nullable Object> field : walk.fields("Query")) {
      documents.put(text(field, "name"), "{ " + walk.asked(field, List.of()) + " }");
    }
    return documents;
  }

  /** The field with its arguments and all below it; empty where that would lead round in a ring. */
  private String asked(Map<String, @Nullable Object> field, List<String> path) {
    String type = named(field);
    String name = text(field, "name");
    String asked = name + "_" + path.size() + ": " + name + arguments(field);
    if (!"OBJECT".equals(type(type).get("kind"))) {
      return isLeaf(type) ? asked : asked + " { __typename }";
    }
    boolean page = type.endsWith("Connection") || type.endsWith("Edge");
    List<String> below = page ? path : plus(path, type);
    if (path.contains(type) || below.size() > STEPS) {
      return "";
    }
    String parts =
        fields(type).stream().map(part -> asked(part, below)).collect(Collectors.joining(" "));
    return parts.isBlank() ? "" : asked + " { " + parts + " }";
  }

  private boolean isLeaf(String type) {
    Object kind = type(type).get("kind");
    return "SCALAR".equals(kind) || "ENUM".equals(kind);
  }

  private String arguments(Map<String, @Nullable Object> field) {
    List<String> given = new ArrayList<>();
    for (Map<String, @Nullable Object> argument : list(field, "args")) {
      String name = text(argument, "name");
      boolean needed =
          "NON_NULL".equals(map(argument.get("type")).get("kind"))
              && argument.get("defaultValue") == null;
      if (name.equals("fiscalYear") && NEED_A_PERIOD.contains(text(field, "name"))) {
        given.add("fiscalYear: 2026");
      } else if (name.equals("asOf")) {
        given.add("asOf: " + LATER);
      } else if (needed) {
        given.add(name + ": " + value(text(field, "name"), name, argument));
      }
    }
    return given.isEmpty() ? "" : given.stream().collect(Collectors.joining(", ", "(", ")"));
  }

  private String value(String field, String name, Map<String, @Nullable Object> argument) {
    String type = named(argument);
    return switch (type) {
      case "Int" -> "2023";
      case "ID" -> '"' + Objects.requireNonNull(IDS.get(field), field) + '"';
      case "Date" -> name.equals("to") ? LATER : "\"2026-04-01\"";
      case "String" -> name.equals("month") ? "\"2026-11\"" : '"' + Secret.MARK + '"';
      default -> text(list(type(type), "enumValues").get(0), "name");
    };
  }

  private Map<String, @Nullable Object> type(String name) {
    return Objects.requireNonNull(types.get(name), name);
  }

  private List<Map<String, @Nullable Object>> fields(String type) {
    return list(type(type), "fields");
  }

  /** The name of a type without its wrappers. */
  private static String named(Map<String, @Nullable Object> typed) {
    Map<String, @Nullable Object> type = map(typed.get("type"));
    while (type.get("name") == null) {
      type = map(type.get("ofType"));
    }
    return text(type, "name");
  }

  private static List<String> plus(List<String> path, String type) {
    List<String> longer = new ArrayList<>(path);
    longer.add(type);
    return longer;
  }

  private static String text(Map<String, @Nullable Object> map, String key) {
    return (String) Objects.requireNonNull(map.get(key), key);
  }

  @SuppressWarnings("unchecked") // What GraphQL calls an object is a map by name.
  private static Map<String, @Nullable Object> map(@Nullable Object value) {
    return (Map<String, @Nullable Object>) Objects.requireNonNull(value);
  }

  @SuppressWarnings("unchecked") // A list of such objects.
  private static List<Map<String, @Nullable Object>> list(
      Map<String, @Nullable Object> map, String key) {
    return (List<Map<String, @Nullable Object>>) Objects.requireNonNull(map.get(key), key);
  }
}
