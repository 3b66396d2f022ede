package dev.kairan.api.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kairan.api.Graph;
import graphql.introspection.IntrospectionQuery;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** What clients are told about the cost of their documents, over 120 chambers of one prefecture. */
class CostHttpTest {

  private static final String NEW = "application/graphql-response+json";

  /** 120 chambers, and below each of the first hundred the first hundred of its prefecture. */
  private static final String DEAR =
      "{ chambers(first: 100) { nodes { prefecture { chambers(first: 100) { nodes { id } } } } } }";

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
  void anAnswerTellsWhatItMightHaveCostAndDidCost() {
    JsonNode cost = cost(asker.ask("{ chambers(first: 100, after: null) { nodes { id } } }"));
    assertThat(cost.at("/estimated").asInt()).isEqualTo(111);
    assertThat(cost.at("/actual").asInt()).isEqualTo(111);
    assertThat(cost.at("/limit").asInt()).isEqualTo(5_000);
    JsonNode less = cost(asker.ask("{ story(id: \"x\") { id title } }"));
    assertThat(less.at("/estimated").asInt()).isEqualTo(2);
    assertThat(less.at("/actual").asInt()).isZero();
  }

  @Test
  void aDocumentThatMayCostTooMuchIsRefusedBeforeItRuns() {
    HttpResponse<String> response = asker.ask(DEAR, "Accept", NEW);
    assertThat(response.statusCode()).isEqualTo(400);
    JsonNode error = Asker.json(response).at("/errors/0");
    // 0.1 + 100 + 100 + 100 connections of 0.1 + 100 times 100 chambers with their id.
    assertThat(error.at("/extensions/estimated").asInt()).isEqualTo(11_211);
    assertThat(error.at("/extensions/limit").asInt()).isEqualTo(5_000);
    assertThat(error.at("/extensions/code").asString()).isEqualTo("TOO_EXPENSIVE");
    assertThat(error.at("/message").asString()).contains("最大11,211", "上限の5,000");
    assertThat(error.at("/extensions/hint").asString()).contains("first を小さく");
    assertThat(cost(response).at("/estimated").asInt()).isEqualTo(11_211);
    assertThat(cost(response).has("actual")).isFalse();
    assertThat(asker.ask(DEAR, "Accept", "application/json").statusCode()).isEqualTo(200);
  }

  @Test
  void whatIsTooDearOverHttpIsAnsweredInProcess() throws IOException {
    try (Graph graph = LiveServer.graph(LiveServer.SNAPSHOT)) {
      assertThat(graph.ask(DEAR, Map.of()).errors()).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{ chambers(first: 101) { nodes { id } } }",
        "{ chambers(after: \"x\") { nodes { id } } }"
      })
  void anErrorOfAFieldTellsTheCostToo(String document) {
    HttpResponse<String> response = asker.ask(document);
    assertThat(Asker.code(response)).isNotEmpty();
    assertThat(cost(response).at("/estimated").asInt()).isPositive();
  }

  @ParameterizedTest
  @ValueSource(strings = {"{ chambers(", "{ nothing }", "query A { __typename } query B { a: b }"})
  void whereNoCostIsKnownNoneIsTold(String document) {
    assertThat(Asker.json(asker.ask(document)).has("extensions")).isFalse();
  }

  @Test
  void toolsMayAskForTheWholeSchema() {
    HttpResponse<String> response = asker.ask(IntrospectionQuery.INTROSPECTION_QUERY);
    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(Asker.json(response).at("/data/__schema/types").size()).isGreaterThan(60);
    assertThat(cost(response).at("/estimated").asInt()).isEqualTo(100);
  }

  private static JsonNode cost(HttpResponse<String> response) {
    return Asker.json(response).at("/extensions/cost");
  }
}
