package dev.kairan.api.server;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLDecoder;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** {@code /q} over real HTTP. */
class TrustedHttpTest {

  private static final String COVERAGE = "/q/coverage-today";

  @TempDir static Path folder;
  static LiveServer server;
  static Asker asker;

  @BeforeAll
  static void start() throws IOException {
    SiteFolder site = new SiteFolder(folder).write("r1", "index.html", "1").live("r1");
    server = LiveServer.over(site.current());
    asker = server.asker();
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Test
  void theListNamesEveryQuestionInOrder() {
    HttpResponse<String> response = asker.get("/q");
    assertThat(response.statusCode()).isEqualTo(200);
    JsonNode questions = Asker.json(response).at("/questions");
    assertThat(questions.values())
        .extracting(question -> question.at("/number").asInt())
        .isNotEmpty()
        .isSorted();
    JsonNode coverage =
        questions.values().stream()
            .filter(question -> question.at("/name").asString().equals("coverage-today"))
            .findFirst()
            .orElseThrow();
    assertThat(coverage.at("/number").asInt()).isEqualTo(2);
    assertThat(coverage.at("/question").asString()).startsWith("今日現在、515の商工会議所のうち");
    assertThat(coverage.at("/json").asString()).isEqualTo(COVERAGE);
    assertThat(coverage.at("/csv").asString()).isEqualTo(COVERAGE + ".csv");
    assertThat(coverage.at("/variables/0").toString())
        .isEqualTo(
            "{\"name\":\"fiscalYear\",\"type\":\"Int\","
                + "\"description\":\"年度。省くと最新の計画の年度\",\"input\":\"int\","
                + "\"default\":\"最新の計画の年度\"}");
    assertThat(coverage.at("/variables/2/default").asBoolean()).isTrue();
  }

  @Test
  void everyQuestionOfTheListIsAnsweredInBothForms() {
    for (JsonNode question : Asker.json(asker.get("/q")).at("/questions")) {
      HttpResponse<String> json = asker.get(question.at("/json").asString());
      assertThat(json.statusCode()).as(json.body()).isEqualTo(200);
      assertThat(asker.get(question.at("/csv").asString()).statusCode()).isEqualTo(200);
    }
  }

  @Test
  void anAnswerSaysWhatWasAskedAndOfWhat() {
    HttpResponse<String> response = asker.get(COVERAGE + "?asOf=2026-10-01");
    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(SiteHttpTest.header(response, "Content-Type"))
        .isEqualTo("application/json;charset=UTF-8");
    assertThat(SiteHttpTest.header(response, "Cache-Control")).isEqualTo("no-cache");
    JsonNode answer = Asker.json(response);
    assertThat(answer.propertyNames())
        .containsExactly("question", "variables", "snapshot", "asOf", "data");
    assertThat(answer.at("/variables").toString())
        .as("without a plan, the year of the run")
        .isEqualTo("{\"fiscalYear\":2026,\"asOf\":\"2026-10-01\",\"includeAffiliated\":true}");
    assertThat(answer.at("/snapshot").asString()).isEqualTo(LiveServer.SNAPSHOT);
    assertThat(answer.at("/asOf").asString()).isEqualTo("2026-11-22");
    assertThat(answer.at("/data/coverage/chamberCount").asInt()).isEqualTo(ServedLibrary.CHAMBERS);
    assertThat(answer.at("/data/coverage/asOf").asString()).isEqualTo("2026-10-01");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "asOf=2026-02-30              | asOf | 2026-02-30  | 実在する日を 2023-09-30 の形で",
        "asOf=2026-2-3                | asOf | 2026-2-3    | 実在する日を 2023-09-30 の形で",
        "fiscalYear=R8                | fiscalYear | R8    | 整数で",
        "fiscalYear=99999999999       | fiscalYear | 99999999999 | 整数で",
        "fiscalYear=2023.5            | fiscalYear | 2023.5 | 整数で",
        "includeAffiliated=yes        | includeAffiliated | yes | true か false",
        "fiscalYear=2023&fiscalYear=2 | fiscalYear | 2回   | 一つだけ",
        "year=2023                    | year | この質問にありません | fiscalYear、asOf、includeAffiliated",
      })
  void aVariableThatDoesNotFitIsNamed(String query, String name, String read, String expected) {
    HttpResponse<String> response = asker.get(COVERAGE + "?" + query);
    assertThat(response.statusCode()).isEqualTo(400);
    assertThat(Asker.code(response)).isEqualTo("BAD_VARIABLE");
    assertThat(message(response)).contains(name, read, expected);
  }

  @Test
  void anEmptyOrFullWidthValueIsUnderstood() {
    HttpResponse<String> plain = asker.get(COVERAGE + "?fiscalYear=2023");
    HttpResponse<String> wide =
        asker.get(
            COVERAGE
                + "?fiscalYear=２０２３&asOf=".replace("２０２３", "%EF%BC%92%EF%BC%90%EF%BC%92%EF%BC%93"));
    assertThat(wide.body()).isEqualTo(plain.body());
    assertThat(tag(wide)).isEqualTo(tag(plain));
  }

  @Test
  void anUnknownQuestionLeadsToNearOnes() {
    for (String address : List.of("/q/coverage-todai", "/q/coverage-todai.csv", "/q/coverage")) {
      HttpResponse<String> response = asker.get(address);
      assertThat(response.statusCode()).isEqualTo(404);
      assertThat(Asker.code(response)).isEqualTo("UNKNOWN_QUESTION");
      assertThat(message(response)).contains("もしかして: ", "coverage-today");
    }
    assertThat(message(asker.get("/q/zzzzzzzzzz"))).doesNotContain("もしかして").contains("/q に一覧");
    assertThat(message(asker.get("/q/" + "z".repeat(3000)))).hasSizeLessThan(200);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/q/a/b", "/q/coverage-today/", "/q/coverage-today.csv/", "/q/.csv"})
  void nothingElseIsThere(String address) {
    HttpResponse<String> response = asker.get(address);
    assertThat(response.statusCode()).isEqualTo(404);
    assertThat(Asker.code(response)).isEqualTo("UNKNOWN_QUESTION");
  }

  @Test
  void theAddressWithASlashLeadsToTheList() {
    HttpResponse<String> response = asker.get("/q/");
    assertThat(response.statusCode()).isEqualTo(308);
    assertThat(SiteHttpTest.header(response, "Location")).isEqualTo("/q");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/q", COVERAGE, COVERAGE + ".csv"})
  void onlyReadingIsAllowed(String address) {
    for (String method : List.of("POST", "PUT", "DELETE", "OPTIONS", "PATCH")) {
      HttpResponse<String> response = asker.method(method, address);
      assertThat(response.statusCode()).isEqualTo(405);
      assertThat(SiteHttpTest.header(response, "Allow").split(", ?"))
          .containsExactlyInAnyOrder("GET", "HEAD");
    }
    HttpResponse<String> head = asker.head(address);
    assertThat(head.statusCode()).isEqualTo(200);
    assertThat(head.body()).isEmpty();
    assertThat(tag(head)).isEqualTo(tag(asker.get(address)));
  }

  @Test
  void anAnswerIsNotSentTwice() {
    HttpResponse<String> first = asker.get(COVERAGE);
    String tag = tag(first);
    assertThat(tag).as("a strong one").matches("\"[0-9a-f]{32}-json\"");
    for (String held : List.of(tag, "W/" + tag, "\"other\", " + tag, "*")) {
      HttpResponse<String> again = asker.get(COVERAGE, "If-None-Match", held);
      assertThat(again.statusCode()).as(held).isEqualTo(304);
      assertThat(again.body()).isEmpty();
      assertThat(tag(again)).isEqualTo(tag);
      assertThat(SiteHttpTest.header(again, "Cache-Control")).isEqualTo("no-cache");
    }
    assertThat(asker.get(COVERAGE, "If-None-Match", "\"other\"").statusCode()).isEqualTo(200);
    assertThat(tag(asker.get(COVERAGE + "?fiscalYear=2023"))).isNotEqualTo(tag);
    assertThat(tag(asker.get(COVERAGE + ".csv"))).isNotEqualTo(tag);
    assertThat(tag(asker.get(COVERAGE + "?fiscalYear=2026"))).as("the default").isEqualTo(tag);
  }

  @Test
  void aStrongTagMeansTheSameBytesWhateverTheClientCanUnpack() {
    HttpResponse<byte[]> packed = asker.bytes(COVERAGE, "Accept-Encoding", "gzip");
    assertThat(packed.headers().firstValue("Content-Encoding")).isEmpty();
    assertThat(new String(packed.body(), UTF_8)).isEqualTo(asker.get(COVERAGE).body());
  }

  @Test
  void otherContentHasAnotherTag() throws IOException {
    try (LiveServer other = LiveServer.over(folder.resolve("none"))) {
      String before = tag(other.asker().get(COVERAGE));
      assertThat(before).as("another server, the same content").isEqualTo(tag(asker.get(COVERAGE)));
      other.server().swap(LiveServer.graph("ba9876543210"));
      HttpResponse<String> after = other.asker().get(COVERAGE, "If-None-Match", before);
      assertThat(after.statusCode()).isEqualTo(200);
      assertThat(Asker.json(after).at("/snapshot").asString()).isEqualTo("ba9876543210");
    }
  }

  @Test
  void excelOpensTheTable() throws IOException {
    HttpResponse<byte[]> response = asker.bytes(COVERAGE + ".csv");
    byte[] body = response.body();
    assertThat(body).startsWith(0xEF, 0xBB, 0xBF).endsWith('\r', '\n');
    assertThat(response.headers().firstValue("Content-Type")).hasValue("text/csv;charset=utf-8");
    String disposition = response.headers().firstValue("Content-Disposition").orElse("");
    assertThat(disposition)
        .matches(
            "attachment; filename=\"coverage-today\\.csv\"; filename\\*=UTF-8''[\\x21-\\x7e]+");
    String name = disposition.substring(disposition.indexOf("''") + 2);
    assertThat(URLDecoder.decode(name, UTF_8))
        .isEqualTo("今日現在、515の商工会議所のうち何か所に事例があるか。予定より何件遅れているか.csv");
    String text = new String(body, UTF_8).substring(1);
    assertThat(text.replace("\r\n", "")).doesNotContain("\r", "\n");
    try (CsvReader<CsvRecord> rows = CsvReader.builder().ofCsvRecord(text)) {
      assertThat(rows.stream().map(CsvRecord::getFields).toList())
          .startsWith(List.of("項目", "値"), List.of("事例のある会議所", "0"), List.of("会議所の総数", "120"));
    }
  }

  @Test
  void aTrustedDocumentListsWithoutLimitWordForWordOnly() throws IOException {
    String document = shipped("chambers-without-story");
    String operation = document.substring(document.indexOf("query "));
    for (String trusted : List.of(document, operation, "\n" + operation.strip())) {
      JsonNode answer = Asker.json(asker.ask(trusted));
      assertThat(answer.has("errors")).isFalse();
      assertThat(answer.at("/data/chambers/nodes")).hasSize(ServedLibrary.CHAMBERS);
    }
    assertThat(Asker.code(asker.ask(operation.replace("first: 1000", "first: 999"))))
        .isEqualTo("LIST_TOO_LONG");
    assertThat(Asker.code(asker.ask("{ chambers(first: 1000) { totalCount } }")))
        .isEqualTo("LIST_TOO_LONG");
  }

  @Test
  void aTableHasARowForEveryElement() throws IOException {
    String csv = asker.get("/q/chambers-without-story.csv").body();
    try (CsvReader<CsvRecord> rows = CsvReader.builder().ofCsvRecord(csv.substring(1))) {
      assertThat(rows.stream().count()).isEqualTo(1 + ServedLibrary.CHAMBERS);
    }
  }

  private static String shipped(String name) throws IOException {
    String resource = "/trusted-documents/" + name + ".graphql";
    try (InputStream in = TrustedHttpTest.class.getResourceAsStream(resource)) {
      return new String(Objects.requireNonNull(in).readAllBytes(), UTF_8);
    }
  }

  private static String tag(HttpResponse<String> response) {
    return SiteHttpTest.header(response, "ETag");
  }

  private static String message(HttpResponse<String> response) {
    return Asker.json(response).at("/errors/0/message").asString();
  }
}
