package dev.kairan.api.server.office;

import dev.kairan.api.server.answer.ContentTypes;
import dev.kairan.api.server.answer.ErrorPage;
import dev.kairan.api.server.answer.Refusal;
import dev.kairan.api.server.answer.SecurityHeaders;
import java.net.InetAddress;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** {@code GET /office/patterns/}: the site's components, for the same readers as the office. */
public final class PatternRoute {

  private static final Set<HttpMethod> METHODS = Set.of(HttpMethod.GET, HttpMethod.HEAD);
  private static final String ROOT = "/office/patterns/";

  private final Function<String, Optional<byte[]>> pages;
  private final OfficeHosts hosts;

  /**
   * The route.
   *
   * @param pages HTML by its address below {@code /office/patterns/}
   * @param address on which the server listens
   */
  public PatternRoute(Function<String, Optional<byte[]>> pages, InetAddress address) {
    this.pages = pages;
    this.hosts = OfficeHosts.of(address);
  }

  public ServerResponse page(ServerRequest request) {
    Refusal.unless(request.method(), METHODS);
    String address = request.servletRequest().getRequestURI().substring(ROOT.length());
    return hosts.admits(request.headers().asHttpHeaders())
        ? pages.apply(address).map(PatternRoute::shown).orElseGet(PatternRoute::missing)
        : missing();
  }

  private static ServerResponse shown(byte[] html) {
    return ServerResponse.ok()
        .contentType(ContentTypes.HTML)
        .cacheControl(CacheControl.noCache())
        .headers(SecurityHeaders.SITE::addTo)
        .headers(headers -> headers.set("X-Robots-Tag", "noindex"))
        .body(html);
  }

  private static ServerResponse missing() {
    return ErrorPage.answer(HttpStatus.NOT_FOUND, ErrorPage.html(HttpStatus.NOT_FOUND));
  }
}
