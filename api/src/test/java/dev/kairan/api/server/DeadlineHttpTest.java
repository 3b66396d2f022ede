package dev.kairan.api.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kairan.api.graph.ServedStore;
import dev.kairan.api.graph.limit.DocumentLimits;
import dev.kairan.api.graph.list.ListLimits;
import dev.kairan.api.library.RandomLibrary;
import dev.kairan.api.server.budget.Budget;
import dev.kairan.api.server.document.HttpLimits;
import dev.kairan.api.server.live.CurrentGraph;
import dev.kairan.api.server.live.ServedGraph;
import dev.kairan.api.store.Store;
import dev.kairan.content.Library;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Documents that take longer than a request may. */
@Timeout(60)
class DeadlineHttpTest {

  private static final DocumentLimits LARGE =
      new DocumentLimits(200_000, 40_000, 10, 20, 20_000, 2_000, 2_000, 10);
  private static final Budget ENDLESS = new Budget(Integer.MAX_VALUE, false, 1);

  @TempDir Path folder;

  @Test
  void oneThatAsksForTooManyFieldsIsEndedBetweenThem() throws IOException {
    String chambers =
        IntStream.range(0, 2_000)
            .mapToObj(
                i -> "c%d: chambers(first: 100) { nodes { prefecture { name } } }".formatted(i))
            .collect(Collectors.joining(" "));
    endedAfter(Duration.ofMillis(20), "{ " + chambers + " }", ServedLibrary.of("000000000001"));
  }

  /** Left alone, this one statement would take longer than the test may. */
  @Test
  void oneThatLooksUpTooMuchIsEndedInItsStatement() throws IOException {
    String any = "{ or: [{ website: { isNull: true } }, { website: { isNull: false } }] }";
    String filter =
        "{ stories: { every: { chambers: { every: ".repeat(7) + any + " } } } }".repeat(7);
    endedAfter(
        Duration.ofMillis(300),
        "{ chambers(filter: " + filter + ") { totalCount } }",
        RandomLibrary.of(2, 515, 1_500));
  }

  private void endedAfter(Duration time, String document, Library library) throws IOException {
    Store store = Store.build(library, folder.resolve("db"), LiveServer.AS_OF);
    CurrentGraph current =
        new CurrentGraph(
            new ServedGraph(
                new ServedStore(store), "", LiveServer.AS_OF, null, true, store::close));
    HttpLimits limits =
        new HttpLimits(ListLimits.NONE, LARGE, 1_000_000_000, ENDLESS, 1 << 20, time);
    try (current;
        HttpDoor door =
            HttpDoor.open("127.0.0.1", 0, folder, any -> Optional.empty(), null, current, limits)) {
      Asker asker = new Asker(door.port());
      HttpResponse<String> response = asker.ask(document);
      assertThat(response.statusCode()).isEqualTo(503);
      assertThat(Asker.code(response)).isEqualTo("TIMEOUT");
      assertThat(Asker.json(response).has("data")).isFalse();
      assertThat(Stream.generate(() -> asker.ask("{ chambers { totalCount } }")).limit(50))
          .as("the server answers others; on a busy machine perhaps not at once")
          .anyMatch(answer -> answer.statusCode() == 200);
    }
  }
}
