package dev.kairan.api.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kairan.api.server.answer.FailureAnswer;
import dev.kairan.api.server.document.HttpLimits;
import dev.kairan.api.server.live.CurrentGraph;
import dev.kairan.api.server.live.ServedGraph;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What clients see when the program itself fails, or when what they send is hardly HTTP. */
class FailureHttpTest {

  /** Held, so that the JDK does not forget its level. */
  private static final Logger EXPECTED = Logger.getLogger(FailureAnswer.class.getName());

  @TempDir static Path folder;
  static CurrentGraph broken;
  static HttpDoor door;
  static Asker asker;

  @BeforeAll
  static void start() throws IOException {
    EXPECTED.setLevel(Level.OFF);
    broken =
        new CurrentGraph(
            new ServedGraph(
                request -> {
                  throw new IllegalStateException("secret of the program");
                },
                "",
                Instant.EPOCH,
                null,
                false,
                () -> {}));
    door =
        HttpDoor.open(
            "127.0.0.1", 0, folder, any -> Optional.empty(), null, broken, HttpLimits.standard());
    asker = new Asker(door.port());
  }

  @AfterAll
  static void stop() {
    door.close();
    broken.close();
    EXPECTED.setLevel(null);
  }

  @Test
  void aFaultOfTheProgramIsSaidWithoutItsCause() {
    HttpResponse<String> response = asker.ask("{ plans { fiscalYear } }");
    assertThat(response.statusCode()).isEqualTo(500);
    assertThat(response.body())
        .isEqualTo(
            "{\"errors\":[{\"message\":\"サーバーの内部で問題が起きました。\","
                + "\"extensions\":{\"code\":\"INTERNAL\"}}]}");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "GET /%zz HTTP/1.1\r\nHost: x\r\n",
        "GET / HTTP/1.1\r\n",
        "GET / HTTP/1.1\r\nHost: x y z\r\n",
        "GET / HTTP/9.9\r\nHost: x\r\n",
        "GET  HTTP/1.1\r\nHost: x\r\n",
        "NONSENSE\r\n",
        "TRACE / HTTP/1.1\r\nHost: x\r\n",
        "BREW /graphql HTTP/1.1\r\nHost: x\r\n",
        "GET / HTTP/1.1\r\nHost: x\r\nno colon here\r\n",
        "POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Length: -1\r\n",
        "POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Length: 9\r\nTransfer-Encoding: nonsense\r\n"
      })
  void whatIsHardlyHttpIsRefusedPlainly(String head) {
    // Two of these have no version and so, as in HTTP 0.9, get an answer without a head.
    String start = "HTTP/1.1 [45]\\d\\d|<!doctype html>";
    plainly(asker.exchange(head + "Connection: close\r\n\r\n"), start);
  }

  @Test
  void headersWithoutEndAreRefusedPlainly() {
    String head = "GET / HTTP/1.1\r\nHost: x\r\nX: " + "x".repeat(100_000) + "\r\n\r\n";
    plainly(asker.exchange(head), "HTTP/1.1 4\\d\\d|");
  }

  private static void plainly(String answer, String start) {
    assertThat(answer.lines().findFirst().orElse("").strip()).matches("(" + start + ").*");
    assertThat(answer)
        .doesNotContain("Tomcat")
        .doesNotContain("java")
        .doesNotContain("Exception")
        .doesNotContain("Whitelabel")
        .doesNotContain("secret");
  }
}
