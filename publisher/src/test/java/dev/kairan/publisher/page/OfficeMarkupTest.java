package dev.kairan.publisher.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kairan.api.GraphServer;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every page of the office passes the Nu HTML checker. */
class OfficeMarkupTest {

  @TempDir Path folder;

  @Test
  void everyPageIsValid() throws Exception {
    HtmlChecker checker = new HtmlChecker();
    HttpClient client = HttpClient.newHttpClient();
    List<String> pages = OfficeTest.pages().toList();
    assertThat(pages).hasSizeGreaterThan(10);
    try (GraphServer server = OfficeTest.serve(folder)) {
      for (String page : pages) {
        URI address = URI.create("http://127.0.0.1:" + server.port() + "/office/" + page);
        byte[] html =
            client.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofByteArray()).body();
        checker.check(page, html);
      }
    }
    assertThat(checker.errors()).isEmpty();
  }
}
