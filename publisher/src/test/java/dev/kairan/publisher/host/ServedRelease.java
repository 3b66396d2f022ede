package dev.kairan.publisher.host;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.kairan.api.Graph;
import dev.kairan.api.GraphServer;
import dev.kairan.api.ServerSettings;
import dev.kairan.content.Library;
import dev.kairan.publisher.command.ContentCopy;
import dev.kairan.publisher.command.report.Console;
import dev.kairan.publisher.command.run.Outcome;
import dev.kairan.publisher.command.run.Publication;
import dev.kairan.publisher.page.SiteSettings;
import dev.kairan.publisher.release.ReleaseName;
import dev.kairan.publisher.release.SiteFolder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletionException;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The shipped content, published and served as {@code kairan serve} does; once for all tests, which
 * leave its folder as it was.
 */
public final class ServedRelease {

  private static final Path SCRATCH = Path.of("target/host-test");
  private static final Path CACHE = Path.of("target/cache");
  private static final String COPY = ".*\\.(?:br|gz)";

  static final Instant AT = Instant.parse("2026-11-22T06:00:00Z");
  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  private final Path current;
  private final GraphServer server;

  private ServedRelease(Path current, GraphServer server) {
    this.current = current;
    this.server = server;
  }

  /** A site that has its host for itself. */
  public static ServedRelease atRoot() {
    return AtRoot.RELEASE;
  }

  /** A site in a folder of its host. */
  static ServedRelease inFolder() {
    return InFolder.RELEASE;
  }

  private static final class AtRoot {
    static final ServedRelease RELEASE = open("https://kairan.example/");
  }

  private static final class InFolder {
    static final ServedRelease RELEASE = open("https://example.org/kairan/");
  }

  private static ServedRelease open(String base) {
    try {
      Files.createDirectories(SCRATCH);
      ServedRelease release = in(Files.createTempDirectory(SCRATCH, "release"), base);
      Runtime.getRuntime().addShutdownHook(new Thread(release.server::close));
      return release;
    } catch (Exception broken) {
      throw new IllegalStateException(broken);
    }
  }

  private static ServedRelease in(Path folder, String base) throws Exception {
    PrintStream nowhere = new PrintStream(new ByteArrayOutputStream(), true, UTF_8);
    SiteFolder site = SiteFolder.open(folder.resolve("site"));
    Publication publication =
        new Publication(
            site, new SiteSettings(URI.create(base)), CACHE, new Console(nowhere, nowhere, false));
    Path content = ContentCopy.in(folder);
    Library library = Objects.requireNonNull(publication.read(content, AT).library());
    Graph graph = publication.load(library, folder.resolve("kairan.sqlite"), AT);
    Outcome outcome = publication.publish(graph, new ReleaseName(AT, graph.snapshotId(), 1));
    if (outcome instanceof Outcome.Refused refused) {
      throw new AssertionError(refused.report().faults().toString());
    }
    ServerSettings settings = new ServerSettings("127.0.0.1", 0, site.current());
    return new ServedRelease(site.current(), GraphServer.start(settings, graph));
  }

  /** The folder of the release that is live. */
  public Path folder() {
    return current;
  }

  /** The paths of all its files, in order; not of their compressed copies. */
  List<String> paths() throws IOException {
    return all(path -> !path.matches(COPY));
  }

  /** The paths of all compressed copies, in order. */
  List<String> copies() throws IOException {
    return all(path -> path.matches(COPY));
  }

  private List<String> all(Predicate<String> wanted) throws IOException {
    Path root = current.toRealPath();
    try (Stream<Path> files = Files.walk(root)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> root.relativize(file).toString())
          .filter(wanted)
          .sorted()
          .toList();
    }
  }

  byte[] bytes(String path) throws IOException {
    return Files.readAllBytes(current.resolve(path));
  }

  String text(String path) throws IOException {
    return Files.readString(current.resolve(path));
  }

  /** The address under which a file is linked: pages by their folder. */
  static String address(String path) {
    boolean index = path.equals("index.html") || path.endsWith("/index.html");
    return "/" + (index ? path.substring(0, path.length() - "index.html".length()) : path);
  }

  /** The address of a page for a browser. */
  public String url(String address) {
    return "http://127.0.0.1:" + server.port() + address;
  }

  HttpResponse<byte[]> get(String address, String... headers) {
    return get(server.port(), address, headers);
  }

  static HttpResponse<byte[]> get(int port, String address, String... headers) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + address));
    try {
      return CLIENT
          .sendAsync(
              (headers.length == 0 ? request : request.headers(headers)).build(),
              BodyHandlers.ofByteArray())
          .join();
    } catch (CompletionException e) {
      throw new AssertionError("no answer for " + address, e.getCause());
    }
  }

  static String header(HttpResponse<?> response, String name) {
    return response.headers().firstValue(name).orElse("");
  }
}
