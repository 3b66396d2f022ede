package dev.kairan.api.server.metric;

import dev.kairan.api.server.answer.ErrorPage;
import dev.kairan.api.server.answer.Refusal;
import dev.kairan.api.server.answer.SecurityHeaders;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** {@code GET /metrics}, for this machine only: to all others there is no such page. */
public final class MetricsRoute {

  private static final Set<HttpMethod> METHODS = Set.of(HttpMethod.GET, HttpMethod.HEAD);
  private static final MediaType TEXT =
      MediaType.parseMediaType("text/plain;version=0.0.4;charset=utf-8");

  private final DoorMetrics metrics;

  public MetricsRoute(DoorMetrics metrics) {
    this.metrics = metrics;
  }

  public ServerResponse handle(ServerRequest request) {
    Refusal.unless(request.method(), METHODS);
    if (!Local.asks(request)) {
      return ErrorPage.answer(HttpStatus.NOT_FOUND, ErrorPage.html(HttpStatus.NOT_FOUND));
    }
    return ServerResponse.ok()
        .contentType(TEXT)
        .cacheControl(CacheControl.noStore())
        .headers(SecurityHeaders.DATA::addTo)
        .body(metrics.text().getBytes(StandardCharsets.UTF_8));
  }
}
