package dev.kairan.api.graph;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kairan.api.Graph;
import dev.kairan.api.GraphAnswer;
import dev.kairan.api.library.LibraryMaker;
import dev.kairan.api.library.RichLibrary;
import dev.kairan.content.Library;
import dev.kairan.content.place.Prefecture;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Several graphs at once, also in one place. */
class SnapshotTest {

  private static final String DOCUMENT =
      """
      { snapshot { id }
        chambers { totalCount nodes { id name stories { totalCount } } }
        coverage { chamberCount } }
      """;

  @TempDir private Path folder;

  @Test
  void keepsItsOwnContentWhenALaterOneTakesItsFile() throws IOException {
    Path file = folder.resolve("kairan.sqlite");
    try (Graph first = Graph.open(library("first", 3), file, RichLibrary.AS_OF);
        Graph second = Graph.open(library("second", 5), file, RichLibrary.AS_OF)) {
      assertAnswers(first, "first", 3);
      assertAnswers(second, "second", 5);
    }
    assertThat(folder.toFile().list()).containsExactly("kairan.sqlite");
  }

  @Test
  void answersManyThreadsFromTwoSnapshots() throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(8);
    try (Graph small = Graph.open(library("small", 3), folder.resolve("a"), RichLibrary.AS_OF);
        Graph large = Graph.open(library("large", 40), folder.resolve("b"), RichLibrary.AS_OF)) {
      List<Future<?>> asked = new ArrayList<>();
      for (int i = 0; i < 200; i++) {
        boolean even = i % 2 == 0;
        asked.add(
            threads.submit(
                () -> {
                  assertAnswers(even ? small : large, even ? "small" : "large", even ? 3 : 40);
                }));
      }
      for (Future<?> each : asked) {
        each.get();
      }
    } catch (ExecutionException failed) {
      throw new AssertionError(failed.getCause());
    } finally {
      threads.shutdown();
    }
  }

  private static void assertAnswers(Graph graph, String snapshot, int chambers) {
    GraphAnswer asked = graph.ask(DOCUMENT, Map.of());
    Answer answer = new Answer(asked.data());

    assertThat(asked.errors()).isEmpty();
    assertThat(graph.snapshotId()).isEqualTo(snapshot);
    assertThat(answer.at("snapshot.id").text()).isEqualTo(snapshot);
    assertThat(answer.at("chambers.totalCount").number()).isEqualTo(chambers);
    assertThat(answer.at("chambers.nodes").list()).hasSize(chambers);
    assertThat(answer.at("coverage.chamberCount").number()).isEqualTo(chambers);
  }

  private static Library library(String snapshot, int chambers) {
    LibraryMaker maker = new LibraryMaker().snapshot(snapshot);
    for (int i = 0; i < chambers; i++) {
      maker.chamber("c" + i, "第" + i, "だい", Prefecture.IBARAKI);
    }
    return maker.make();
  }
}
