package dev.kairan.api.graph.cost;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kairan.api.graph.cost.CostlyGraph.Cost;
import dev.kairan.api.library.RandomLibrary;
import graphql.schema.GraphQLSchema;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.UnExecutableSchemaGenerator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever is asked, its answer costs no more than was estimated. */
class RandomCostTest {

  private static final int DOCUMENTS = 150;

  @TempDir Path folder;

  @Test
  void noAnswerCostsMoreThanItsEstimate() throws IOException {
    GraphQLSchema schema =
        UnExecutableSchemaGenerator.makeUnExecutableSchema(
            new SchemaParser().parse(Files.readString(Path.of("..", "schema.graphqls"))));
    RandomDocument documents = new RandomDocument(new Random(7));
    int sum = 0;
    try (CostlyGraph graph = new CostlyGraph(RandomLibrary.of(5, 40, 60), folder)) {
      for (int i = 0; i < DOCUMENTS; i++) {
        String document = documents.of(schema);
        Cost cost = graph.of(document, Map.of());
        assertThat(cost.actual()).as(document).isLessThanOrEqualTo(cost.estimated());
        sum += cost.actual();
      }
    }
    assertThat(sum).as("the documents were answered with something").isGreaterThan(10 * DOCUMENTS);
  }
}
