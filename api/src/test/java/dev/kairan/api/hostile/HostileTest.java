package dev.kairan.api.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kairan.api.server.Asker;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Nothing of the corpus is answered, and each is told why in the words of this product. */
class HostileTest {

  @TempDir static Path folder;
  static HostileServer server;

  @BeforeAll
  static void start() throws IOException {
    server = HostileServer.start(folder);
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  static List<Hostile> corpus() {
    return Families.all();
  }

  @ParameterizedTest
  @MethodSource("corpus")
  void isRefused(Hostile hostile) {
    HttpResponse<String> response = server.send(hostile.body());
    assertThat(response.statusCode()).as(response.body()).isEqualTo(hostile.status());
    assertThat(Asker.json(response).at("/errors/0/extensions/code").asString(""))
        .isIn(hostile.codes());
    assertThat(Asker.json(response).at("/errors/0/message").asString())
        .matches("[\\s\\S]*\\p{IsHiragana}[\\s\\S]*");
    assertThat(Asker.json(response).at("/data").size()).as("no data").isZero();
    assertThat(response.body())
        .doesNotContain("Exception", "java.", "graphql.")
        .hasSizeLessThan(60_000);
  }

  @Test
  void theCorpusIsLargeAndNamesNothingTwice() {
    assertThat(corpus()).hasSizeGreaterThan(200);
    assertThat(corpus().stream().map(Hostile::name)).doesNotHaveDuplicates();
  }

  @Test
  void afterAllOfThemTheServerStillAnswers() {
    corpus().forEach(hostile -> server.send(hostile.body()));
    assertThat(
            server
                .send(
                    "{\"query\": \"{ chambers { totalCount } }\"}"
                        .getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .statusCode())
        .isEqualTo(200);
  }
}
