package dev.kairan.api.server;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.CompletionException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A client of a server on this machine. Headers are given as name, value, name, value… */
public final class Asker {

  private static final HttpClient CLIENT =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final int port;

  public Asker(int port) {
    this.port = port;
  }

  public URI uri(String path) {
    return URI.create("http://127.0.0.1:" + port + path);
  }

  public HttpResponse<String> get(String path, String... headers) {
    return send(request(path, headers).GET());
  }

  HttpResponse<String> head(String path, String... headers) {
    return send(request(path, headers).method("HEAD", BodyPublishers.noBody()));
  }

  HttpResponse<String> method(String method, String path) {
    return send(request(path).method(method, BodyPublishers.noBody()));
  }

  /** The body's bytes as they came, compressed or not. */
  HttpResponse<byte[]> bytes(String path, String... headers) {
    return CLIENT.sendAsync(request(path, headers).build(), BodyHandlers.ofByteArray()).join();
  }

  /** Posts a GraphQL document. */
  public HttpResponse<String> ask(String document, String... headers) {
    return post(JSON.createObjectNode().put("query", document).toString(), headers);
  }

  /** Posts any JSON body. */
  HttpResponse<String> post(String json, String... headers) {
    return send(
        request("/graphql", headers)
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(json)));
  }

  HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return CLIENT.sendAsync(request.build(), BodyHandlers.ofString()).join();
    } catch (CompletionException e) {
      throw new AssertionError("no answer", e.getCause());
    }
  }

  HttpRequest.Builder request(String path, String... headers) {
    HttpRequest.Builder request = HttpRequest.newBuilder(uri(path)).timeout(Duration.ofSeconds(30));
    return headers.length == 0 ? request : request.headers(headers);
  }

  public static JsonNode json(HttpResponse<String> response) {
    return JSON.readTree(response.body());
  }

  static String code(HttpResponse<String> response) {
    return json(response).at("/errors/0/extensions/code").asString("");
  }

  /** Sends a path as it is, which no proper client would, and returns all that comes back. */
  String raw(String path) {
    return exchange("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
  }

  /** Sends bytes that may be no request at all, and returns all that comes back. */
  String exchange(String request) {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      socket.setSoTimeout(15_000);
      socket.getOutputStream().write(request.getBytes(ISO_8859_1));
      return new String(socket.getInputStream().readAllBytes(), ISO_8859_1);
    } catch (SocketException refused) {
      return "";
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
