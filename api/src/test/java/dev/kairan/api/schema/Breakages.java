package dev.kairan.api.schema;

import graphql.language.Document;
import graphql.language.InputObjectTypeDefinition;
import graphql.language.TypeDefinition;
import graphql.parser.Parser;
import graphql.parser.ParserEnvironment;
import graphql.parser.ParserOptions;
import graphql.schema.diff.DiffCategory;
import graphql.schema.diff.DiffEvent;
import graphql.schema.diff.SchemaDiff;
import graphql.schema.diff.SchemaDiffSet;
import graphql.schema.diff.reporting.CapturingReporter;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The changes from one schema to another that break a client of the first: by coordinate, such as
 * {@code Story.title}, what the engine's comparison says.
 */
final class Breakages {

  private Breakages() {}

  static Map<String, String> between(String released, String current) {
    String everyType = everyType(parsed(released));
    CapturingReporter reporter = new CapturingReporter();
    new SchemaDiff()
        .diffSchema(
            SchemaDiffSet.diffSetFromSdl(released + everyType, current + everyType), reporter);
    Map<String, String> breakages = new TreeMap<>();
    Stream.concat(
            reporter.getBreakages().stream(),
            reporter.getDangers().stream().filter(Breakages::changesAnswers))
        .forEach(event -> breakages.put(coordinate(event), event.getReasonMsg()));
    return breakages;
  }

  /** A new default: clients that leave the argument out are answered something else. */
  private static boolean changesAnswers(DiffEvent event) {
    return event.getCategory() == DiffCategory.DIFFERENT;
  }

  /**
   * A root with every type below it. The comparison walks from the root by the types of fields, and
   * so never sees the types that a field has behind its interface.
   */
  private static String everyType(Document released) {
    StringBuilder root = new StringBuilder("\nschema { query: EveryType }\ntype EveryType {\n");
    for (TypeDefinition<?> type : released.getDefinitionsOfType(TypeDefinition.class)) {
      String name = type.getName();
      boolean input = type instanceof InputObjectTypeDefinition;
      root.append("  of").append(name).append(input ? "(x: " + name + "): Int" : ": " + name);
      root.append('\n');
    }
    return root.append("}\n").toString();
  }

  private static String coordinate(DiffEvent event) {
    String field = event.getFieldName();
    String below = event.getComponents().isEmpty() ? null : event.getComponents().get(0);
    if (field != null) {
      return event.getTypeName() + "." + field;
    }
    return below == null ? event.getTypeName() : event.getTypeName() + "." + below;
  }

  private static Document parsed(String schema) {
    return Parser.parse(
        ParserEnvironment.newParserEnvironment()
            .document(schema)
            .parserOptions(ParserOptions.getDefaultSdlParserOptions())
            .build());
  }
}
