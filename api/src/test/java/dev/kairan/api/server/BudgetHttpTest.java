package dev.kairan.api.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A client that asks for more than 30,000 units in a minute. */
@Timeout(120)
class BudgetHttpTest {

  /** 4,097 units: a condition in four relations. */
  private static final String DEAR =
      "{ chambers(filter: "
          + "{ stories: { some: { chambers: { some: ".repeat(2)
          + "{ id: { eq: \"x\" } }"
          + " } } } }".repeat(2)
          + ") { totalCount } }";

  @TempDir Path folder;

  @Test
  void isTurnedAwayUntilItsBudgetHasFilledAgain() {
    try (LiveServer server = LiveServer.withBudgets(folder)) {
      HttpResponse<String> response = server.asker().ask(DEAR);
      for (int i = 0; i < 20 && response.statusCode() == 200; i++) {
        response = server.asker().ask(DEAR);
      }
      assertThat(response.statusCode()).isEqualTo(429);
      assertThat(Asker.code(response)).isEqualTo("RATE_LIMITED");
      int seconds = Integer.parseInt(SiteHttpTest.header(response, "Retry-After"));
      assertThat(seconds).isBetween(1, 60);
      assertThat(Asker.json(response).at("/errors/0/extensions/retryAfterSeconds").asInt())
          .isEqualTo(seconds);
      assertThat(Asker.json(response).at("/errors/0/message").asString()).contains("しばらく待って");
      assertThat(Asker.json(response).at("/extensions/cost/estimated").asInt()).isEqualTo(4_097);
      assertThat(server.asker().get("/health").statusCode())
          .as("only documents are counted")
          .isEqualTo(503);
    }
  }

  @Test
  void paysForDocumentsThatAreRefusedToo() {
    String wrong = "{ nothing } # " + "x".repeat(31_000);
    try (LiveServer server = LiveServer.withBudgets(folder)) {
      HttpResponse<String> response = server.asker().ask(wrong);
      for (int i = 0; i < 600 && response.statusCode() == 200; i++) {
        response = server.asker().ask(wrong);
      }
      assertThat(response.statusCode()).isEqualTo(429);
      assertThat(response.body()).doesNotContain("nothing");
      assertThat(SiteHttpTest.header(response, "Retry-After")).matches("[1-9]\\d*");
      assertThat(SiteHttpTest.header(response, "X-Content-Type-Options")).isEqualTo("nosniff");
    }
  }

  @Test
  void onThisMachineMayAskOnWhereNothingElseIsSaid() {
    try (LiveServer server = LiveServer.over(folder)) {
      for (int i = 0; i < 12; i++) {
        assertThat(server.asker().ask(DEAR).statusCode()).isEqualTo(200);
      }
    }
  }
}
