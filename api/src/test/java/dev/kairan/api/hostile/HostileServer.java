package dev.kairan.api.hostile;

import dev.kairan.api.Graph;
import dev.kairan.api.GraphServer;
import dev.kairan.api.ServerSettings;
import dev.kairan.api.library.RandomLibrary;
import dev.kairan.api.library.RichLibrary;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;

/** A server of 515 chambers with 1,500 stories, and a client that means harm. */
final class HostileServer implements AutoCloseable {

  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final GraphServer server;

  private HostileServer(GraphServer server) {
    this.server = server;
  }

  static HostileServer start(Path folder) throws IOException {
    Graph graph =
        Graph.open(
            RandomLibrary.of(2, 515, 1_500), folder.resolve("kairan.sqlite"), RichLibrary.AS_OF);
    return new HostileServer(
        GraphServer.start(new ServerSettings("127.0.0.1", 0, folder.resolve("site")), graph));
  }

  HttpResponse<String> send(byte[] body) {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + "/graphql"))
            .header("Content-Type", "application/json")
            .header("Accept", "application/graphql-response+json")
            .timeout(Duration.ofSeconds(30))
            .POST(BodyPublishers.ofByteArray(body))
            .build();
    try {
      return client.send(request, BodyHandlers.ofString());
    } catch (IOException problem) {
      throw new UncheckedIOException(problem);
    } catch (InterruptedException problem) {
      throw new IllegalStateException(problem);
    }
  }

  @Override
  public void close() {
    server.close();
  }
}
