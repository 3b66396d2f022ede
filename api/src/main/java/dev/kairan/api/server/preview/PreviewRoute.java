package dev.kairan.api.server.preview;

import dev.kairan.api.server.answer.ContentTypes;
import dev.kairan.api.server.answer.Refusal;
import dev.kairan.api.server.answer.SecurityHeaders;
import dev.kairan.api.server.answer.StoredFile;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.Set;
import org.springframework.http.HttpMethod;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * {@code /preview/}: the script that every page of a preview brings, its style, and the news that
 * it waits for, as server-sent events (HTML Standard, 9.2).
 */
public final class PreviewRoute {

  private static final Set<HttpMethod> METHODS = Set.of(HttpMethod.GET, HttpMethod.HEAD);

  /** Browsers ask again by themselves. */
  private static final Duration PATIENCE = Duration.ofMinutes(30);

  private final PreviewNews news;

  public PreviewRoute(PreviewNews news) {
    this.news = news;
  }

  public ServerResponse events(ServerRequest request) {
    Refusal.unless(request.method(), Set.of(HttpMethod.GET));
    return ServerResponse.sse(news::listen, PATIENCE);
  }

  public ServerResponse script(ServerRequest request) throws IOException {
    return file(request, "preview.js");
  }

  public ServerResponse style(ServerRequest request) throws IOException {
    return file(request, "preview.css");
  }

  private static ServerResponse file(ServerRequest request, String name) throws IOException {
    Refusal.unless(request.method(), METHODS);
    return new StoredFile(read(name), ContentTypes.of(name), null)
        .answer(request, SecurityHeaders.SITE);
  }

  private static byte[] read(String name) throws IOException {
    try (InputStream in = PreviewRoute.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IOException("not on the class path: " + name);
      }
      return in.readAllBytes();
    }
  }
}
