package dev.kairan.api.server.live;

import dev.kairan.api.server.answer.Json;
import dev.kairan.api.server.answer.Refusal;
import dev.kairan.api.server.answer.SecurityHeaders;
import dev.kairan.content.time.JapanTime;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** {@code GET /health}: whether site and graph answer, and how old their content is. */
public final class HealthRoute {

  private static final Set<HttpMethod> METHODS = Set.of(HttpMethod.GET, HttpMethod.HEAD);

  private final CurrentGraph current;
  private final Path siteRoot;

  public HealthRoute(CurrentGraph current, Path siteRoot) {
    this.current = current;
    this.siteRoot = siteRoot;
  }

  public ServerResponse handle(ServerRequest request) {
    Refusal.unless(request.method(), METHODS);
    boolean site = Files.isRegularFile(siteRoot.resolve("index.html"));
    return ServerResponse.status(site ? HttpStatus.OK : HttpStatus.SERVICE_UNAVAILABLE)
        .contentType(MediaType.APPLICATION_JSON)
        .cacheControl(CacheControl.noStore())
        .headers(SecurityHeaders.DATA::addTo)
        .body(Json.write(facts(current.graph(), current.age(), site)));
  }

  /**
   * {@code dataAgeDays} counts from the newest recorded day to the day of the run, {@code
   * snapshotAgeSeconds} from the moment at which this snapshot went live.
   */
  private static Map<String, Object> facts(ServedGraph graph, long age, boolean site) {
    Map<String, Object> facts = new LinkedHashMap<>();
    facts.put("status", site ? "ok" : "no-site");
    facts.put("snapshot", graph.snapshot());
    facts.put("snapshotAgeSeconds", age);
    facts.put("asOf", graph.asOf().atZone(JapanTime.ZONE).toOffsetDateTime().toString());
    LocalDate through = graph.dataThrough();
    if (through != null) {
      LocalDate today = JapanTime.dayOf(graph.asOf());
      facts.put("dataThrough", through.toString());
      facts.put("dataAgeDays", ChronoUnit.DAYS.between(through, today));
    }
    facts.put("sample", graph.sample());
    return facts;
  }
}
