package dev.kairan.api.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kairan.api.fault.ErrorCode;
import dev.kairan.api.server.answer.HttpProblem;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code /metrics}: numbers that move as clients ask, under labels that clients cannot choose. */
class MetricsHttpTest {

  private static final Pattern LABEL = Pattern.compile("(\\w+)=\"([^\"]*)\"");
  private static final String SECRET = "Geheimfrage";

  @TempDir static Path folder;
  static LiveServer server;
  static Asker asker;

  @BeforeAll
  static void start() {
    server = LiveServer.over(folder);
    asker = server.asker();
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"query\": \"{ chambers { totalCount } }\"}            | ok",
        "{\"query\": \"{ chambers(first: 101) { totalCount } }\"} | refused-LIST_TOO_LONG",
        "{\"query\": \"{ nothing }\"}                            | refused-UNKNOWN_FIELD",
        "{\"query\": \"{\"}                                      | refused-SYNTAX",
        "{\"query\": 1}                                          | refused-INVALID_REQUEST",
        "{                                                       | refused-INVALID_JSON"
      })
  void requestsAreCountedByWhatCameOfThem(String body, String outcome) {
    String series = "kairan_requests_total{door=\"graphql\",outcome=\"" + outcome + "\"}";
    double before = value(series);
    double duration = value("kairan_duration_seconds_count{door=\"graphql\"}");
    asker.post(body);
    assertThat(value(series)).isEqualTo(before + 1);
    assertThat(value("kairan_duration_seconds_count{door=\"graphql\"}")).isEqualTo(duration + 1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0 | { __typename }",
        "1 | { chambers { totalCount } }",
        "2 | { chambers { totalCount nodes { id } } }",
        "4 | { prefectures { chamberCount chambers(last: 2) { totalCount nodes { stories { totalCount } } } } }"
      })
  void statementsAreThoseOfTheRequest(int statements, String document) {
    asker.ask(document);
    String series = "kairan_statements_sum{door=\"graphql\"}";
    double before = value(series);
    asker.ask(document);
    assertThat(value(series) - before).isEqualTo(statements);
  }

  @Test
  void costsAreCountedInBuckets() {
    String upTo100 = "kairan_document_cost_bucket{le=\"100.0\"}";
    String upTo500 = "kairan_document_cost_bucket{le=\"500.0\"}";
    double before100 = value(upTo100);
    double before500 = value(upTo500);
    double sum = value("kairan_document_cost_sum");
    asker.ask("{ chambers(first: 100) { nodes { id } } }");
    assertThat(value(upTo100)).isEqualTo(before100);
    assertThat(value(upTo500)).isEqualTo(before500 + 1);
    assertThat(value("kairan_document_cost_sum")).isEqualTo(sum + 111);
  }

  @Test
  void noLabelComesFromAClient() {
    asker.post(
        "{\"query\": \"query "
            + SECRET
            + " { "
            + SECRET
            + ": __typename }\","
            + "\"operationName\": \""
            + SECRET
            + "\"}");
    asker.ask("query " + SECRET + " { nothing }", "User-Agent", SECRET, "Accept", "*/*");
    asker.get("/" + SECRET);
    asker.method("PUT", "/graphql");
    String text = asker.get("/metrics").body();
    assertThat(text).doesNotContain(SECRET).doesNotContain("127.0.0.1");
    assertThat(LABEL.matcher(text).results().filter(label -> label.group(1).equals("door")))
        .allMatch(label -> label.group(2).matches("graphql|q"));
    assertThat(LABEL.matcher(text).results().filter(label -> label.group(1).equals("outcome")))
        .isNotEmpty()
        .allMatch(MetricsHttpTest::isKnown);
  }

  private static boolean isKnown(MatchResult outcome) {
    return Stream.concat(
            Stream.of("ok", "error", "timeout", "throttled"),
            Stream.of(HttpProblem.values(), ErrorCode.values())
                .flatMap(Stream::of)
                .map(code -> "refused-" + code.name()))
        .anyMatch(outcome.group(2)::equals);
  }

  @Test
  void itIsTextOfPrometheusAndNeverStored() {
    HttpResponse<String> response = asker.get("/metrics");
    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(SiteHttpTest.header(response, "Content-Type"))
        .startsWith("text/plain;version=0.0.4");
    assertThat(SiteHttpTest.header(response, "Cache-Control")).isEqualTo("no-store");
    assertThat(response.body()).contains("# TYPE kairan_requests_total counter");
    assertThat(value("kairan_snapshot_age")).isNotNegative();
    assertThat(asker.method("POST", "/metrics").statusCode()).isEqualTo(405);
  }

  @ParameterizedTest
  @ValueSource(strings = {"X-Forwarded-For", "Forwarded", "Via", "X-Real-IP"})
  void whatAnotherServerPassesOnFindsNothing(String header) {
    HttpResponse<String> response = asker.get("/metrics", header, "198.51.100.7");
    assertThat(response.statusCode()).isEqualTo(404);
    assertThat(response.body()).doesNotContain("kairan_");
  }

  /** 0 for a series that is not there yet. */
  private static double value(String series) {
    return asker
        .get("/metrics")
        .body()
        .lines()
        .filter(line -> line.startsWith(series + " "))
        .mapToDouble(line -> Double.parseDouble(line.substring(series.length() + 1)))
        .findFirst()
        .orElse(0);
  }
}
