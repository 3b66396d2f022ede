package dev.kairan.api.server;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code /graphql} as GraphQL over HTTP has it, and what it refuses. */
class GraphQlHttpTest {

  private static final String NEW = "application/graphql-response+json";
  private static final String OLD = "application/json";

  @TempDir static Path folder;
  static LiveServer server;
  static Asker asker;

  @BeforeAll
  static void start() {
    server = LiveServer.over(folder.resolve("no-site"));
    asker = server.asker();
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Test
  void aQuestionIsAnswered() {
    HttpResponse<String> response = asker.ask("{ chambers { totalCount } }");
    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.body())
        .isEqualTo(
            "{\"data\":{\"chambers\":{\"totalCount\":"
                + ServedLibrary.CHAMBERS
                + "}},\"extensions\":{\"cost\":{\"estimated\":1,\"limit\":5000,\"actual\":1}}}");
  }

  @Test
  void variablesAndOperationNameAreHeard() {
    String body =
        """
        {"query": "query A { plans { fiscalYear } } query B($id: ID!) { prefecture(id: $id) { name } }",
         "operationName": "B", "variables": {"id": "ibaraki"}, "extensions": null}""";
    assertThat(Asker.json(asker.post(body)).at("/data/prefecture/name").asString())
        .isEqualTo("茨城県");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "*/*                                                  | application/json",
        "application/*                                        | application/json",
        "application/json                                     | application/json",
        "application/graphql-response+json                    | application/graphql-response+json",
        "application/json, application/graphql-response+json  | application/json",
        "application/json;q=0.5, application/graphql-response+json | application/graphql-response+json",
        "text/html, application/graphql-response+json;charset=utf-8 | application/graphql-response+json",
        "application/json, multipart/mixed                    | application/json"
      })
  void theClientChoosesTheMediaType(String accept, String type) {
    HttpResponse<String> response = asker.ask("{ plans { fiscalYear } }", "Accept", accept);
    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(SiteHttpTest.header(response, "Content-Type"))
        .isEqualToIgnoringCase(type + ";charset=utf-8");
  }

  @ParameterizedTest
  @ValueSource(strings = {"text/html", "application/json;q=0", "image/*", "not a type"})
  void aClientThatReadsNeitherTypeIsToldSo(String accept) {
    refused(asker.ask("{ plans { fiscalYear } }", "Accept", accept), 406, "NOT_ACCEPTABLE");
  }

  @ParameterizedTest
  @CsvSource({"{ nothing }, UNKNOWN_FIELD", "{ plans {, SYNTAX"})
  void aDocumentThatCannotRunIs400InTheNewTypeAnd200InTheOld(String document, String code) {
    HttpResponse<String> modern = asker.ask(document, "Accept", NEW);
    assertThat(modern.statusCode()).isEqualTo(400);
    assertThat(Asker.code(modern)).isEqualTo(code);
    assertThat(Asker.json(modern).has("data")).isFalse();
    HttpResponse<String> old = asker.ask(document, "Accept", OLD);
    assertThat(old.statusCode()).isEqualTo(200);
    assertThat(Asker.code(old)).isEqualTo(code);
  }

  @ParameterizedTest
  @ValueSource(strings = {"HEAD", "PUT", "DELETE", "OPTIONS"})
  void onlyGetAndPostAsk(String method) {
    HttpResponse<String> response = asker.method(method, "/graphql");
    assertThat(response.statusCode()).isEqualTo(405);
    assertThat(SiteHttpTest.header(response, "Allow").split(","))
        .containsExactlyInAnyOrder("GET", "POST");
  }

  @Test
  void anAddressAsksToo() {
    HttpResponse<String> response =
        get(
            "query", "query A { rules { id } } query B($id: ID!) { prefecture(id: $id) { name } }",
            "operationName", "B",
            "variables", "{\"id\": \"ibaraki\"}",
            "extensions", "");
    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(Asker.json(response).at("/data/prefecture/name").asString()).isEqualTo("茨城県");
    assertThat(Asker.json(response).at("/extensions/cost/limit").asInt()).isEqualTo(5_000);
  }

  @Test
  void anAddressOfTheWrongShapeIsRefused() {
    refused(get("q", "{ rules { id } }"), 400, "INVALID_REQUEST");
    refused(get("query", ""), 400, "INVALID_REQUEST");
    refused(get("query", "{ rules { id } }", "query", "{ rules { id } }"), 400, "INVALID_REQUEST");
    refused(get("query", "{ rules { id } }", "variables", "[]"), 400, "INVALID_REQUEST");
    refused(get("query", "{ rules { id } }", "variables", "{"), 400, "INVALID_JSON");
  }

  private static HttpResponse<String> get(String... parameters) {
    StringBuilder address = new StringBuilder("/graphql");
    for (int i = 0; i < parameters.length; i += 2) {
      address
          .append(i == 0 ? '?' : '&')
          .append(parameters[i])
          .append('=')
          .append(URLEncoder.encode(parameters[i + 1], UTF_8));
    }
    return asker.get(address.toString());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "                                             | INVALID_JSON",
        "{\"query\":                                  | INVALID_JSON",
        "{\"query\": \"{plans{fiscalYear}}\"} x       | INVALID_JSON",
        "{\"query\": \"{a}\", \"query\": \"{b}\"}     | INVALID_JSON",
        "[]                                           | INVALID_REQUEST",
        "[{\"query\": \"{plans{fiscalYear}}\"}]       | INVALID_REQUEST",
        "null                                         | INVALID_REQUEST",
        "\"{plans{fiscalYear}}\"                      | INVALID_REQUEST",
        "{}                                           | INVALID_REQUEST",
        "{\"query\": null}                            | INVALID_REQUEST",
        "{\"query\": \" \"}                           | INVALID_REQUEST",
        "{\"query\": 5}                               | INVALID_REQUEST",
        "{\"query\": \"{a}\", \"variables\": []}      | INVALID_REQUEST",
        "{\"query\": \"{a}\", \"variables\": \"x\"}   | INVALID_REQUEST",
        "{\"query\": \"{a}\", \"operationName\": {}}  | INVALID_REQUEST",
        "{\"query\": \"{a}\", \"extensions\": 1}      | INVALID_REQUEST"
      })
  void aBodyOfTheWrongShapeIsRefused(String body, String code) {
    refused(asker.post(body == null ? "" : body), 400, code);
  }

  @Test
  void bytesThatAreNotUtf8AreRefused() {
    byte[] latin = "{\"query\": \"{ é }\"}".getBytes(java.nio.charset.StandardCharsets.ISO_8859_1);
    refused(
        asker.send(
            asker.request("/graphql", "Content-Type", OLD).POST(BodyPublishers.ofByteArray(latin))),
        400,
        "INVALID_JSON");
  }

  @Test
  void jsonNestedWithoutEndIsRefused() {
    refused(asker.post("[".repeat(100_000)), 400, "INVALID_JSON");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "text/plain",
        "application/x-www-form-urlencoded",
        "multipart/form-data",
        "application/graphql",
        "application/json; charset=shift_jis",
        "nonsense"
      })
  void onlyJsonInUtf8IsRead(String type) {
    refused(
        asker.send(
            asker
                .request("/graphql", "Content-Type", type)
                .POST(BodyPublishers.ofString("{\"query\": \"{plans{fiscalYear}}\"}"))),
        415,
        "UNSUPPORTED_MEDIA_TYPE");
  }

  @Test
  void aBodyBeyondTheLimitIsRefusedWhetherItSaysItsLengthOrNot() {
    String padding = " ".repeat(256 * 1024);
    String body = "{\"query\": \"{ plans { fiscalYear } }\"" + padding + "}";
    refused(asker.post(body), 413, "BODY_TOO_LARGE");
    byte[] bytes = body.getBytes(UTF_8);
    refused(
        asker.send(
            asker
                .request("/graphql", "Content-Type", OLD)
                .POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(bytes)))),
        413,
        "BODY_TOO_LARGE");
    String largest = body.replace(padding, padding.substring(body.length() - padding.length()));
    assertThat(largest).hasSize(256 * 1024);
    assertThat(asker.post(largest).statusCode()).isEqualTo(200);
  }

  @Test
  void listsHoldAtMostAHundred() {
    assertThat(asker.ask("{ chambers(first: 100) { totalCount } }").body())
        .doesNotContain("errors");
    for (String size : new String[] {"first: 101", "last: 1000000"}) {
      HttpResponse<String> response = asker.ask("{ chambers(%s) { totalCount } }".formatted(size));
      assertThat(Asker.code(response)).isEqualTo("LIST_TOO_LONG");
    }
  }

  @Test
  void aFilterHoldsAtMostTwoHundredConditionsWhereverTheyCome() {
    String fifty = "[" + "{\"name\": {\"contains\": \"1\"}},".repeat(50).replaceAll(",$", "") + "]";
    String four = "{\"and\": [" + ("{\"or\": " + fifty + "},").repeat(4).replaceAll(",$", "") + "]";
    String body =
        """
        {"query": "query($f: ChamberFilter) { chambers(filter: $f) { totalCount } }",
         "variables": {"f": %s%s}}""";
    assertThat(asker.post(body.formatted(four, "}")).body()).doesNotContain("errors");
    HttpResponse<String> response = asker.post(body.formatted(four, ", \"id\": {\"eq\": \"x\"}}"));
    assertThat(Asker.code(response)).isEqualTo("TOO_COMPLEX");
  }

  @Test
  void aDocumentOfEndlessTokensIsRefused() {
    HttpResponse<String> response = asker.ask("{" + " a".repeat(50_000) + "}", "Accept", NEW);
    assertThat(response.statusCode()).isEqualTo(400);
    quiet(response);
  }

  private static void refused(HttpResponse<String> response, int status, String code) {
    assertThat(response.statusCode()).isEqualTo(status);
    assertThat(SiteHttpTest.header(response, "Content-Type"))
        .isEqualTo("application/json;charset=utf-8");
    assertThat(Asker.code(response)).isEqualTo(code);
    assertThat(Asker.json(response).at("/errors/0/message").asString())
        .matches(".*\\p{IsHiragana}.*");
    quiet(response);
  }

  /** No word of what the server is made of. */
  private static void quiet(HttpResponse<String> response) {
    assertThat(response.body())
        .doesNotContain("java")
        .doesNotContain("Exception")
        .doesNotContain("tools.");
    assertThat(SiteHttpTest.header(response, "X-Content-Type-Options")).isEqualTo("nosniff");
  }
}
