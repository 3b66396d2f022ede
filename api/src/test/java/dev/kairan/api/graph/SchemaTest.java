package dev.kairan.api.graph;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kairan.api.library.RichLibrary;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The schema as clients read it. */
class SchemaTest {

  private static final Set<String> BUILT_IN = Set.of("Boolean", "Float", "ID", "Int", "String");

  /** Japanese, a slash, and English that may name Japanese letters. */
  private static final Pattern BILINGUAL =
      Pattern.compile(".*[ぁ-んァ-ヶ一-龠].* / [A-Z0-9].*[a-z].*\\.");

  private static final String INTROSPECTION =
      """
      { __schema { types {
          name description
          fields { name description args { name description } }
          inputFields { name description }
          enumValues { name description } } } }
      """;

  @Test
  void describesEverythingInJapaneseAndEnglish() {
    List<String> described = new ArrayList<>();
    List<String> lacking = new ArrayList<>();
    for (Answer type : types()) {
      String name = type.at("name").text();
      if (!name.startsWith("__") && !BUILT_IN.contains(name)) {
        check(name, type, described, lacking);
      }
    }

    assertThat(lacking).isEmpty();
    assertThat(described)
        .contains("Query.chambers(first)", "StoryFilter.chambers", "Role.LEAD", "Date")
        .hasSizeGreaterThan(500);
  }

  private static void check(String name, Answer described, List<String> all, List<String> lacking) {
    all.add(name);
    Object description = described.at("description").value();
    if (description == null || !BILINGUAL.matcher((String) description).matches()) {
      lacking.add(name + ": " + description);
    }
    for (String part : List.of("fields", "inputFields", "enumValues", "args")) {
      for (Answer below : parts(described, part)) {
        String itsName = below.at("name").text();
        String coordinate = part.equals("args") ? name + "(" + itsName + ")" : name + "." + itsName;
        check(coordinate, below, all, lacking);
      }
    }
  }

  private static List<Answer> parts(Answer described, String part) {
    Map<?, ?> fields = (Map<?, ?>) described.value();
    return fields == null || fields.get(part) == null ? List.of() : described.at(part).list();
  }

  private static List<Answer> types() {
    try (TestGraph graph = new TestGraph(RichLibrary.library(), RichLibrary.AS_OF)) {
      return new Answer(graph.ask(INTROSPECTION, Map.of())).at("__schema.types").list();
    }
  }
}
