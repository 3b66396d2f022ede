package dev.kairan.api.server;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which of a file's stored copies goes to whom (RFC 9110, section 12.5.3). */
class SiteCodingHttpTest {

  private static final String HOME = "<p>水戸商工会議所</p>\n".repeat(200);

  /** What stands in the copies is not looked at: these say which one was sent. */
  private static final String BR = "stored as br";

  private static final String GZ = "stored as gz";

  @TempDir static Path folder;
  static LiveServer server;
  static Asker asker;

  @BeforeAll
  static void publish() throws IOException {
    SiteFolder site =
        new SiteFolder(folder)
            .write("r1", "index.html", HOME)
            .write("r1", "index.html.br", BR)
            .write("r1", "index.html.gz", GZ)
            .write("r1", "feed.atom", HOME)
            .write("r1", "a/index.html", HOME)
            .write("r1", "a/index.html.gz", GZ)
            .write("r1", "photo.jpg", HOME)
            .write("r1", "photo.jpg.gz", GZ)
            .live("r1");
    server = LiveServer.over(site.current());
    asker = server.asker();
  }

  @AfterAll
  static void close() {
    server.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          gzip, deflate, br, zstd     | br
          br                          | br
          BR;q=1.000                  | br
          *                           | br
          gzip;q=0, *                 | br
          br;q=0.5, gzip;q=0.5        | br
          br;q=0.5, gzip;q=0.501      | gzip
          br;q=0, *;q=0.1             | gzip
          gzip                        | gzip
          x-gzip                      | gzip
          identity;q=0, gzip;q=0.001  | gzip
          gzip;q=0                    |
          br;q=0, gzip;q=0.0          |
          gzip;q=0.5, identity        |
          *;q=0                       |
          deflate, compress           |
          identity                    |
          br;q=2                      |
          gzip;level=9                |
          """)
  void theOneThatTheClientLikesBestIsSent(String accepted, String coding) {
    HttpResponse<byte[]> response = asker.bytes("/", "Accept-Encoding", accepted);
    String expected = coding == null ? HOME : coding.equals("br") ? BR : GZ;
    assertThat(header(response, "Content-Encoding")).isEqualTo(coding == null ? "" : coding);
    assertThat(new String(response.body(), UTF_8)).isEqualTo(expected);
    assertThat(header(response, "Vary")).isEqualToIgnoringCase("accept-encoding");
    assertThat(header(response, "Content-Type")).isEqualTo("text/html;charset=utf-8");
  }

  @Test
  void whoSaysNothingGetsTheFileItself() {
    HttpResponse<String> response = asker.get("/");
    assertThat(response.body()).isEqualTo(HOME);
    assertThat(response.headers().firstValue("Content-Encoding")).isEmpty();
  }

  @Test
  void whatHasNoSuchCopyIsSentInTheNextForm() throws IOException {
    HttpResponse<byte[]> stored = asker.bytes("/a/", "Accept-Encoding", "br, gzip;q=0.1");
    assertThat(new String(stored.body(), UTF_8)).isEqualTo(GZ);
    HttpResponse<byte[]> made = asker.bytes("/feed.atom", "Accept-Encoding", "br, gzip");
    assertThat(header(made, "Content-Encoding")).isEqualTo("gzip");
    try (var unzipped = new GZIPInputStream(new ByteArrayInputStream(made.body()))) {
      assertThat(new String(unzipped.readAllBytes(), UTF_8)).isEqualTo(HOME);
    }
    for (String path : new String[] {"/a/", "/feed.atom"}) {
      HttpResponse<byte[]> plain = asker.bytes(path, "Accept-Encoding", "br");
      assertThat(new String(plain.body(), UTF_8)).isEqualTo(HOME);
    }
  }

  @Test
  void bytesAreNeverSentSo() {
    HttpResponse<byte[]> photo = asker.bytes("/photo.jpg", "Accept-Encoding", "gzip, br");
    assertThat(new String(photo.body(), UTF_8)).isEqualTo(HOME);
    assertThat(photo.headers().firstValue("Vary")).isEmpty();
  }

  /** RFC 9110, 8.8.3.3: forms of different bytes share no strong tag. */
  @Test
  void allFormsAreOneVersionAndOnlyTheFileItselfHasAStrongTag() {
    String tag = header(asker.get("/"), "ETag");
    assertThat(tag).startsWith("W/\"");
    for (String accepted : new String[] {"br", "gzip"}) {
      assertThat(header(asker.bytes("/", "Accept-Encoding", accepted), "ETag")).isEqualTo(tag);
      String[] held = {"Accept-Encoding", accepted, "If-None-Match", tag};
      HttpResponse<byte[]> response = asker.bytes("/", held);
      assertThat(response.statusCode()).isEqualTo(304);
      assertThat(response.body()).isEmpty();
      assertThat(header(response, "ETag")).isEqualTo(tag);
    }
    HttpResponse<byte[]> plain = asker.bytes("/", "Accept-Encoding", "gzip;q=0");
    assertThat("W/" + header(plain, "ETag")).isEqualTo(tag);
  }

  @Test
  void headSaysTheLengthOfWhatGetWouldSend() {
    HttpResponse<String> response = asker.head("/", "Accept-Encoding", "br");
    assertThat(header(response, "Content-Encoding")).isEqualTo("br");
    assertThat(header(response, "Content-Length")).isEqualTo(String.valueOf(BR.length()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/index.html.br", "/index.html.gz", "/a/index.html.gz", "/photo.jpg.gz"})
  void aCopyHasNoAddressOfItsOwn(String path) {
    assertThat(asker.get(path).statusCode()).isEqualTo(404);
  }

  private static String header(HttpResponse<?> response, String name) {
    return response.headers().firstValue(name).orElse("");
  }
}
