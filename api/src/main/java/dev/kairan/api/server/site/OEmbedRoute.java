package dev.kairan.api.server.site;

import dev.kairan.api.server.answer.ContentTypes;
import dev.kairan.api.server.answer.HttpProblem;
import dev.kairan.api.server.answer.Json;
import dev.kairan.api.server.answer.Refusal;
import dev.kairan.api.server.answer.StoredFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * {@code GET /oembed?url=…}: what oEmbed 1.0 says of a page of the site, in the form and within the
 * size that are asked for. It answers from the release's own files and asks no other server.
 */
public final class OEmbedRoute {

  private static final Set<HttpMethod> METHODS = Set.of(HttpMethod.GET, HttpMethod.HEAD);

  private final Path siteRoot;

  public OEmbedRoute(Path siteRoot) {
    this.siteRoot = siteRoot;
  }

  public ServerResponse handle(ServerRequest request) throws IOException {
    Refusal.unless(request.method(), METHODS);
    OEmbedRequest asked = OEmbedRequest.read(request.params());
    SiteRelease release =
        SiteRelease.current(siteRoot).orElseThrow(() -> new Refusal(HttpProblem.NO_SITE));
    Path file = file(release, asked.page());
    OEmbedDocument document = read(file);
    if (!asked.page().isOf(document.site())) {
      throw new Refusal(HttpProblem.NOT_EMBEDDABLE);
    }
    OEmbedDocument fitting = document.within(asked.maxWidth(), asked.maxHeight());
    String name = asked.format().fileName();
    return new StoredFile(
            asked.format().write(fitting), ContentTypes.of(name), release.modified(file))
        .answer(request, SiteTable.headers(name));
  }

  private static Path file(SiteRelease release, EmbeddedPage page) throws IOException {
    @Nullable Path file = release.file(page.document());
    if (file == null) {
      throw new Refusal(HttpProblem.NOT_EMBEDDABLE);
    }
    return file;
  }

  private static OEmbedDocument read(Path file) throws IOException {
    if (Json.read(Files.readAllBytes(file)) instanceof Map<?, ?> fields) {
      return OEmbedDocument.of(fields);
    }
    throw new IOException("not an object of JSON: " + file);
  }
}
