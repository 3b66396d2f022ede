package dev.kairan.publisher.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kairan.api.Graph;
import dev.kairan.content.Library;
import dev.kairan.content.Snapshot;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GraphDocumentTest {

  private final Library empty = Library.empty(new Snapshot("0123456789ab", null, false));

  private final Graph graph;

  GraphDocumentTest(@TempDir Path folder) throws IOException {
    graph = Graph.open(empty, folder.resolve("k.db"), Instant.parse("2026-11-22T06:00:00Z"));
  }

  private record Names(List<Name> prefectures) {}

  private record Name(String id) {}

  @AfterEach
  void close() {
    graph.close();
  }

  @Test
  void readsTheAnswerAsRecords() {
    GraphDocument document = new GraphDocument("names", "{ prefectures { id } }");

    assertThat(document.ask(graph, Map.of(), Names.class).prefectures()).hasSize(47);
  }

  @Test
  void stopsOnAnErrorAndNamesTheDocument() {
    GraphDocument document = new GraphDocument("wrong", "{ presidents { id } }");

    assertThatThrownBy(() -> document.ask(graph, Map.of(), Names.class))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageStartingWith("wrong.graphql");
  }

  @Test
  void refusesAFieldThatNobodyReadsAndAFieldThatNobodyAskedFor() {
    GraphDocument more = new GraphDocument("more", "{ prefectures { id name } }");
    GraphDocument less = new GraphDocument("less", "{ prefectures { __typename } }");

    assertThatThrownBy(() -> more.ask(graph, Map.of(), Names.class)).hasMessageContaining("name");
    assertThatThrownBy(() -> less.ask(graph, Map.of(), Names.class)).hasMessageContaining("id");
  }

  @Test
  void aSiteNeedsAPlan() {
    assertThatThrownBy(() -> SiteQueries.ask(graph)).hasMessageContaining("plan");
  }
}
