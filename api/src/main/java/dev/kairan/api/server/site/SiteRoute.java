package dev.kairan.api.server.site;

import dev.kairan.api.server.answer.ErrorPage;
import dev.kairan.api.server.answer.HttpProblem;
import dev.kairan.api.server.answer.Refusal;
import dev.kairan.api.server.answer.SecurityHeaders;
import dev.kairan.api.server.answer.StoredFile;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** Every address that is not a program's: the files of the release that is live. */
public final class SiteRoute {

  private static final Set<HttpMethod> METHODS = Set.of(HttpMethod.GET, HttpMethod.HEAD);

  private final Path siteRoot;

  public SiteRoute(Path siteRoot) {
    this.siteRoot = siteRoot;
  }

  public ServerResponse handle(ServerRequest request) throws IOException {
    Refusal.unless(request.method(), METHODS);
    SiteRelease release =
        SiteRelease.current(siteRoot).orElseThrow(() -> new Refusal(HttpProblem.NO_SITE));
    Optional<SitePath> path = SitePath.parse(request.servletRequest().getRequestURI());
    return path.isPresent() ? find(release, path.get(), request) : notFound(release);
  }

  private static ServerResponse find(SiteRelease release, SitePath path, ServerRequest request)
      throws IOException {
    Path file = release.file(path);
    if (file != null) {
      return StoredFile.of(file, release.modified(file))
          .answer(request, SiteTable.headers(path.file()));
    }
    return release.lacksSlash(path) ? withSlash(request) : notFound(release);
  }

  private static ServerResponse withSlash(ServerRequest request) {
    String query = request.servletRequest().getQueryString();
    String address =
        request.servletRequest().getRequestURI() + "/" + (query == null ? "" : "?" + query);
    return ServerResponse.permanentRedirect(URI.create(address))
        .headers(SecurityHeaders.SITE::addTo)
        .build();
  }

  private static ServerResponse notFound(SiteRelease release) throws IOException {
    @Nullable Path page = release.notFoundPage();
    byte[] html = page == null ? ErrorPage.html(HttpStatus.NOT_FOUND) : Files.readAllBytes(page);
    return ErrorPage.answer(HttpStatus.NOT_FOUND, html);
  }
}
