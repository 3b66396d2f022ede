package dev.kairan.api.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the log holds after requests of every kind: nothing of what clients sent. */
class QuietLogTest {

  private static final String SECRET = "himitsu4711";

  @TempDir Path folder;
  private final List<String> written = new CopyOnWriteArrayList<>();
  private final Recorder recorder = new Recorder();

  @BeforeEach
  void listen() {
    Logger.getLogger("").addHandler(recorder);
  }

  @AfterEach
  void stop() {
    Logger.getLogger("").removeHandler(recorder);
  }

  @Test
  void holdsNothingOfWhatClientsSent() throws IOException {
    try (HostileServer server = HostileServer.start(folder)) {
      written.clear();
      for (Hostile hostile : Families.all()) {
        server.send(hostile.body());
      }
      for (String asked :
          List.of(
              "query S { S: rules { id } }",
              "query S($S: ID!) { chamber(id: $S) { S: name } }",
              "{ chamber(id: \\\"S\\\") { name } S }",
              "{ chambers(after: \\\"S\\\") { totalCount } }",
              "S")) {
        String query = asked.replace("S", SECRET);
        String body =
            "{\"query\": \"%s\", \"variables\": {\"%s\": \"%s\"}, \"operationName\": null}"
                .formatted(query, SECRET, SECRET);
        server.send(body.getBytes(StandardCharsets.UTF_8));
      }
      assertThat(written)
          .allSatisfy(
              line ->
                  assertThat(line)
                      .doesNotContain(SECRET, "__typename", "chambers(", "127.0.0.1", "filter:"));
      assertThat(written).as("refusals are no news").isEmpty();
    }
  }

  private final class Recorder extends Handler {

    Recorder() {
      setLevel(Level.ALL);
      setFormatter(new SimpleFormatter());
    }

    @Override
    public void publish(LogRecord line) {
      if (line.getLevel().intValue() >= Level.INFO.intValue()) {
        written.add(getFormatter().format(line));
      }
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
  }
}
