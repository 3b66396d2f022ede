package dev.kairan.api.trusted.read;

import dev.kairan.api.trusted.document.FieldPath;
import dev.kairan.api.trusted.document.Labelled;
import dev.kairan.api.trusted.document.TrustedDocument;
import graphql.ParseAndValidate;
import graphql.language.Document;
import graphql.language.OperationDefinition;
import graphql.language.OperationDefinition.Operation;
import graphql.language.SourceLocation;
import graphql.parser.InvalidSyntaxException;
import graphql.parser.Parser;
import graphql.schema.GraphQLSchema;
import graphql.validation.ValidationError;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads trusted documents, each held to the grammar of its head and to the schema. */
public final class DocumentReader {

  private static final String ENDING = ".graphql";
  private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

  private final GraphQLSchema schema;

  public DocumentReader(GraphQLSchema schema) {
    this.schema = schema;
  }

  /**
   * Reads every document on the class path.
   *
   * @throws BrokenDocument at the first that cannot be served
   */
  public List<TrustedDocument> readAll() {
    return DocumentFiles.read().entrySet().stream()
        .map(file -> read(file.getKey(), file.getValue()))
        .toList();
  }

  /**
   * Reads one document.
   *
   * @param file its name, such as {@code chambers-without-story.graphql}
   * @throws BrokenDocument where it cannot be served
   */
  public TrustedDocument read(String file, String text) {
    String name = name(file);
    Head head = HeadReader.read(file, text);
    Document document = valid(file, text);
    OperationDefinition operation = operation(file, name, document, head);
    PathReader paths = new PathReader(new AnswerShape(schema, document, operation), file);
    FieldPath table = paths.table(head.table());
    List<Labelled> columns = paths.columns(head.columns(), table);
    List<Labelled> values = paths.values(head.values());
    if (columns.isEmpty() && (table != null || values.isEmpty())) {
      throw new BrokenDocument(file, head.lines(), "it needs '# 列 ' after '# 表: ', or '# 値 '");
    }
    return new TrustedDocument(
        name,
        head.number(),
        head.question(),
        new VariableReader(schema, file).read(head.variables(), operation.getVariableDefinitions()),
        table,
        columns,
        values,
        ChartReader.read(file, head.chart(), columns, values),
        text,
        text.lines().skip(head.lines()).collect(Collectors.joining("\n", "", "\n")));
  }

  private static String name(String file) {
    String name = file.substring(0, Math.max(0, file.length() - ENDING.length()));
    if (!file.endsWith(ENDING) || !NAME.matcher(name).matches()) {
      throw new BrokenDocument(file, 1, "the name of the file must be kebab-case" + ENDING);
    }
    return name;
  }

  private Document valid(String file, String text) {
    Document document;
    try {
      document = Parser.parse(text);
    } catch (InvalidSyntaxException invalid) {
      throw new BrokenDocument(file, invalid.getLocation(), invalid.getMessage());
    }
    for (ValidationError error : ParseAndValidate.validate(schema, document, Locale.ROOT)) {
      List<SourceLocation> places = error.getLocations();
      throw new BrokenDocument(file, places.isEmpty() ? null : places.get(0), error.getMessage());
    }
    return document;
  }

  private static OperationDefinition operation(
      String file, String name, Document document, Head head) {
    List<OperationDefinition> operations = document.getDefinitionsOfType(OperationDefinition.class);
    if (operations.size() != 1 || operations.get(0).getOperation() != Operation.QUERY) {
      throw new BrokenDocument(file, head.lines() + 1, "it must have one query and nothing else");
    }
    OperationDefinition operation = operations.get(0);
    String fitting = operationName(name);
    if (!fitting.equals(operation.getName())) {
      throw new BrokenDocument(
          file, operation.getSourceLocation(), "the query must be named " + fitting);
    }
    return operation;
  }

  /** {@code chambers-without-story} as {@code ChambersWithoutStory}. */
  private static String operationName(String name) {
    return Arrays.stream(name.split("-", -1))
        .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
        .collect(Collectors.joining());
  }
}
