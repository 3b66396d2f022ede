package dev.kairan.api.server;

import java.net.UnknownHostException;
import java.nio.file.Path;
import java.time.Instant;
import reactor.core.publisher.Mono;

final class LiveServer implements AutoCloseable {
  private final HttpDoor door;

  private LiveServer(HttpDoor door) {
    this.door = door;
  }

  static LiveServer over(Path siteRoot) {
    try {
      return new LiveServer(
          HttpDoor.open(
              "127.0.0.1",
              0,
              siteRoot,
              new CurrentGraph(
                  new ServedGraph(
                      request -> Mono.error(new IllegalStateException("stub")),
                      "0",
                      Instant.EPOCH,
                      null,
                      false,
                      () -> {})),
              HttpLimits.standard()));
    } catch (UnknownHostException e) {
      throw new AssertionError(e);
    }
  }

  Asker asker() {
    return new Asker(door.port());
  }

  @Override
  public void close() {
    door.close();
  }
}
