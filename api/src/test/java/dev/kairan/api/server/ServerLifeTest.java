package dev.kairan.api.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kairan.api.Graph;
import dev.kairan.api.GraphServer;
import dev.kairan.api.ServerSettings;
import java.io.IOException;
import java.net.ConnectException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Starting, swapping and stopping a server that is in use. */
@Timeout(120)
class ServerLifeTest {

  private static final Path OPEN_FILES = Path.of("/proc/self/fd");
  private static final String QUESTION =
      "{ snapshot { id } chambers(first: 100) { nodes { id name prefecture { name } } } }";

  @TempDir Path folder;

  @Test
  void newRequestsSeeTheNewGraphAtOnce() throws IOException {
    try (LiveServer server = LiveServer.over(folder)) {
      assertThat(snapshot(server.asker().ask(QUESTION))).isEqualTo(LiveServer.SNAPSHOT);
      server.server().swap(LiveServer.graph("000000000002"));
      assertThat(snapshot(server.asker().ask(QUESTION))).isEqualTo("000000000002");
      assertThat(Asker.json(server.asker().get("/health")).at("/snapshot").asString())
          .isEqualTo("000000000002");
    }
  }

  @Test
  void swapsUnderLoadLoseNoRequestMixNoSnapshotsAndKeepNoFileOpen() throws Exception {
    long before = openDatabases();
    try (LiveServer server = LiveServer.over(folder)) {
      final long ofOneGraph = openDatabases() - before;
      AtomicBoolean done = new AtomicBoolean();
      List<CompletableFuture<Integer>> askers = new ArrayList<>();
      for (int i = 0; i < 4; i++) {
        askers.add(CompletableFuture.supplyAsync(() -> askUntil(done, server.asker())));
      }
      for (int i = 1; i <= 15; i++) {
        server.server().swap(LiveServer.graph("%012d".formatted(i)));
      }
      done.set(true);
      for (CompletableFuture<Integer> asker : askers) {
        assertThat(asker.get()).isPositive();
      }
      assertThat(openDatabases() - before).isEqualTo(ofOneGraph);
    }
    assertThat(openDatabases()).isEqualTo(before);
  }

  @Test
  void closingFreesThePortAndBreaksNoAnswer() throws Exception {
    LiveServer server = LiveServer.over(folder);
    Asker asker = server.asker();
    assertThat(asker.ask(QUESTION).statusCode()).isEqualTo(200);
    CompletableFuture<Integer> loop = CompletableFuture.supplyAsync(() -> askToTheEnd(asker));
    server.close();
    loop.get();
    assertThatThrownBy(() -> asker.get("/health")).hasCauseInstanceOf(ConnectException.class);
    server.close();
  }

  @Test
  void aTakenPortIsAClearErrorAndTheGraphStaysOpen() throws IOException {
    try (LiveServer first = LiveServer.over(folder);
        Graph graph = LiveServer.graph("000000000002")) {
      ServerSettings same = new ServerSettings("127.0.0.1", first.server().port(), folder);
      assertThatThrownBy(() -> GraphServer.start(same, graph))
          .isInstanceOf(IOException.class)
          .hasMessageContaining("127.0.0.1:" + first.server().port());
      assertThat(graph.ask("{ snapshot { id } }", Map.of()).errors()).isEmpty();
      assertThat(first.asker().ask(QUESTION).statusCode()).isEqualTo(200);
    }
  }

  private static int askUntil(AtomicBoolean done, Asker asker) {
    int count = 0;
    String newest = "";
    while (!done.get()) {
      HttpResponse<String> response = asker.ask(QUESTION);
      assertThat(response.statusCode()).isEqualTo(200);
      assertThat(response.body()).doesNotContain("errors");
      assertThat(Asker.json(response).at("/data/chambers/nodes").size()).isEqualTo(100);
      if (!snapshot(response).equals(LiveServer.SNAPSHOT)) {
        assertThat(snapshot(response)).isGreaterThanOrEqualTo(newest);
        newest = snapshot(response);
      }
      count++;
    }
    return count;
  }

  /** Asks until nobody answers; every answer that comes is a whole one. */
  private static int askToTheEnd(Asker asker) {
    int count = 0;
    while (true) {
      try {
        HttpResponse<String> response = asker.ask(QUESTION);
        // Tomcat says 400 where it stops while it reads the head of a request.
        assertThat(response.statusCode()).isIn(200, 400, 503);
        assertThat(response.statusCode() != 200 || Asker.json(response).has("data")).isTrue();
        count++;
      } catch (AssertionError noAnswer) {
        assertThat(noAnswer).hasCauseInstanceOf(IOException.class);
        return count;
      }
    }
  }

  private static String snapshot(HttpResponse<String> response) {
    return Asker.json(response).at("/data/snapshot/id").asString("");
  }

  /** Deleted database files that this process still holds. */
  private static long openDatabases() throws IOException {
    Assumptions.assumeTrue(Files.isDirectory(OPEN_FILES), "needs /proc to see open files");
    try (Stream<Path> files = Files.list(OPEN_FILES)) {
      return files.filter(ServerLifeTest::isDatabase).count();
    }
  }

  private static boolean isDatabase(Path descriptor) {
    try {
      return Files.readSymbolicLink(descriptor).toString().contains("kairan-graph");
    } catch (IOException closedMeanwhile) {
      return false;
    }
  }
}
