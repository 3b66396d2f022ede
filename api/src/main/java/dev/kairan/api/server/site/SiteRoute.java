package dev.kairan.api.server.site;

import dev.kairan.api.server.answer.ErrorPage;
import dev.kairan.api.server.answer.HttpProblem;
import dev.kairan.api.server.answer.Refusal;
import dev.kairan.api.server.answer.StoredFile;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** Every address that is not a program's: the files of the release that is live. */
public final class SiteRoute {

  private static final Set<HttpMethod> METHODS = Set.of(HttpMethod.GET, HttpMethod.HEAD);

  private final Path siteRoot;
  private volatile @Nullable SiteRedirects moved;

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

  private ServerResponse find(SiteRelease release, SitePath path, ServerRequest request)
      throws IOException {
    String target = moved(release).target(path);
    if (target != null) {
      // Before the file: for hosts without redirects, a page stands at the former address.
      return redirect(HttpStatus.MOVED_PERMANENTLY, target, path, request);
    }
    Path file = release.file(path);
    if (file != null) {
      return StoredFile.of(file, release.modified(file), release.copies(file))
          .answer(request, SiteTable.headers(path.file()));
    }
    String withSlash = request.servletRequest().getRequestURI() + "/";
    return release.lacksSlash(path)
        ? redirect(HttpStatus.PERMANENT_REDIRECT, withSlash, path, request)
        : notFound(release);
  }

  /** Read once for each release. */
  private SiteRedirects moved(SiteRelease release) throws IOException {
    SiteRedirects known = moved;
    if (known == null || !known.folder().equals(release.folder())) {
      known = SiteRedirects.of(release.folder());
      moved = known;
    }
    return known;
  }

  /** Says of the redirect what is said of the file, which scripts of others may read, too. */
  private static ServerResponse redirect(
      HttpStatus status, String address, SitePath path, ServerRequest request) {
    String query = request.servletRequest().getQueryString();
    Map<String, String> said = new LinkedHashMap<>(SiteTable.headers(path.file()));
    said.remove(HttpHeaders.CONTENT_TYPE);
    return ServerResponse.status(status)
        .location(URI.create(address + (query == null ? "" : "?" + query)))
        .headers(headers -> said.forEach(headers::set))
        .build();
  }

  private static ServerResponse notFound(SiteRelease release) throws IOException {
    @Nullable Path page = release.notFoundPage();
    byte[] html = page == null ? ErrorPage.html(HttpStatus.NOT_FOUND) : Files.readAllBytes(page);
    return ErrorPage.answer(HttpStatus.NOT_FOUND, html);
  }
}
