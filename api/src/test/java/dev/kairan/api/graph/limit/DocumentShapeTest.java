package dev.kairan.api.graph.limit;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.introspection.IntrospectionQuery;
import graphql.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Width, depth, fields, aliases and directives, each counted by hand. */
class DocumentShapeTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          1, 1, 1, 0, 0  | { a }
          2, 1, 2, 1, 0  | { a b: c }
          1, 3, 4, 0, 0  | { a { b c { d } } }
          2, 2, 4, 2, 2  | { x: a @q { b } y: a { b @q } }
          2, 1, 2, 0, 1  | query @q { a b }
          2, 1, 2, 0, 2  | { ... @q { a } ... on T @q { b } }
          2, 2, 4, 0, 4  | { ...f @q ...f @q } fragment f on T @q { a { b } }
          3, 4, 7, 2, 0  | { a { ...f } b ...g } fragment f on T { c { ...g } } fragment g on T { x: d { e } }
          4, 2, 5, 0, 0  | query A { a b } query B { c { d } e }
          1, 1, 1, 0, 0  | { a ...f } fragment f on T { ...f }
          1, 1, 1, 0, 0  | { a ...nowhere }
          1, 2, 3, 0, 0  | { a { b b } }
          """)
  void countsWhatADocumentHolds(String expected, String document) {
    Measure found = DocumentShape.of(Parser.parse(document));
    assertThat(
            "%d, %d, %d, %d, %d"
                .formatted(
                    found.width(),
                    found.depth(),
                    found.fields(),
                    found.aliases(),
                    found.directives()))
        .isEqualTo(expected);
  }

  @Test
  void doublingFragmentsAreCountedWithoutWalkingThemAll() {
    StringBuilder document = new StringBuilder("{ ...f0 }");
    for (int i = 0; i < 90; i++) {
      document.append("fragment f%d on T { ...f%d ...f%d }".formatted(i, i + 1, i + 1));
    }
    Measure found = DocumentShape.of(Parser.parse(document + "fragment f90 on T { a }"));
    assertThat(found.fields()).isEqualTo(1_000_000);
  }

  @Test
  void theQuestionOfEveryToolKeepsThePublicLimits() {
    String document = IntrospectionQuery.INTROSPECTION_QUERY;
    Measure found = DocumentShape.of(Parser.parse(document));
    assertThat(found.depth()).as("however deep below __schema").isEqualTo(1);
    assertThat(found.fields()).isLessThan(DocumentLimits.PUBLIC.fields());
    assertThat(document.length()).isLessThan(DocumentLimits.PUBLIC.characters());
  }
}
