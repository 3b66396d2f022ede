package dev.kairan.api.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kairan.api.graph.ServedStore;
import dev.kairan.api.graph.list.ListLimits;
import dev.kairan.api.server.document.HttpLimits;
import dev.kairan.api.server.live.CurrentGraph;
import dev.kairan.api.server.live.ServedGraph;
import dev.kairan.api.store.Store;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Documents that take longer than a request may. */
@Timeout(60)
class DeadlineHttpTest {

  private static final Duration TIME = Duration.ofMillis(300);

  @TempDir Path folder;

  @Test
  void oneThatAsksForTooManyFieldsIsEndedBetweenThem() throws IOException {
    String chambers =
        IntStream.range(0, 400)
            .mapToObj(
                i -> "c%d: chambers(first: 100) { nodes { prefecture { name } } }".formatted(i))
            .collect(Collectors.joining(" "));
    endedInTime("{ " + chambers + " }");
  }

  private void endedInTime(String document) throws IOException {
    Store store =
        Store.build(ServedLibrary.of("000000000001"), folder.resolve("db"), LiveServer.AS_OF);
    CurrentGraph current =
        new CurrentGraph(
            new ServedGraph(
                new ServedStore(store), "", LiveServer.AS_OF, null, true, store::close));
    HttpLimits limits = new HttpLimits(ListLimits.NONE, 1 << 20, TIME);
    try (current;
        HttpDoor door = HttpDoor.open("127.0.0.1", 0, folder, current, limits)) {
      Asker asker = new Asker(door.port());
      HttpResponse<String> response = asker.ask(document);
      assertThat(response.statusCode()).as(response.body()).isEqualTo(503);
      assertThat(Asker.code(response)).isEqualTo("TIMEOUT");
      assertThat(Asker.json(response).has("data")).isFalse();
      assertThat(Stream.generate(() -> asker.ask("{ chambers { totalCount } }")).limit(50))
          .as("the server answers others; on a busy machine perhaps not at once")
          .anyMatch(answer -> answer.statusCode() == 200);
    }
  }
}
