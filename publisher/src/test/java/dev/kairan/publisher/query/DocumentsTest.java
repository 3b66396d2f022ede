package dev.kairan.publisher.query;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.ParseAndValidate;
import graphql.language.Document;
import graphql.parser.Parser;
import graphql.schema.GraphQLSchema;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.UnExecutableSchemaGenerator;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DocumentsTest {

  private static final Path DOCUMENTS = Path.of("src/main/resources/queries");
  private static final GraphQLSchema SCHEMA = schema();

  static List<Path> documents() throws IOException {
    try (Stream<Path> files = Files.list(DOCUMENTS)) {
      return files.sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("documents")
  void isValidAgainstTheSchema(Path file) throws IOException {
    Document document = Parser.parse(Files.readString(file));

    assertThat(ParseAndValidate.validate(SCHEMA, document, Locale.JAPANESE)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("documents")
  void saysWhichPagesItServes(Path file) throws IOException {
    assertThat(Files.readString(file)).startsWith("# ");
  }

  @Test
  void anUnknownFieldWouldBeFound() {
    Document document = Parser.parse("{ chambers { nodes { president } } }");

    assertThat(ParseAndValidate.validate(SCHEMA, document, Locale.JAPANESE)).hasSize(1);
  }

  private static GraphQLSchema schema() {
    try (InputStream in = DocumentsTest.class.getResourceAsStream("/graphql/schema.graphqls")) {
      byte[] bytes = Objects.requireNonNull(in).readAllBytes();
      return UnExecutableSchemaGenerator.makeUnExecutableSchema(
          new SchemaParser().parse(new String(bytes, StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
