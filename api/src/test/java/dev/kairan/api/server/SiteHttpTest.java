package dev.kairan.api.server;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The published site as browsers, feed readers and bots get it. */
class SiteHttpTest {

  private static final String HOME = "<h1>Kairan 回覧</h1>\n" + "<p>水戸商工会議所</p>\n".repeat(200);

  private static final String PHOTO =
      IntStream.range(0, 1000).mapToObj(i -> String.format("%04d", i)).collect(joining());

  @TempDir static Path folder;
  static SiteFolder site;
  static LiveServer server;
  static Asker asker;

  @BeforeAll
  static void publish() throws IOException {
    site = new SiteFolder(folder);
    site.write("r1", "index.html", HOME)
        .write("r1", "404.html", "<h1>お探しのページはありません</h1>")
        .write("r1", "chambers/mito/index.html", "<h1>水戸</h1>")
        .write("r1", "assets/kairan.css", "body { margin: 0 }")
        .write("r1", "feed.atom", "<feed/>")
        .write("r1", "sitemap.xml", "<urlset/>")
        .write("r1", "robots.txt", "User-agent: *")
        .write("r1", "photo.jpg", PHOTO)
        .write("r1", "strange.xyz", "?")
        .write("r1", "empty/only.txt", "")
        .write("r1", ".work/secret.html", "hidden")
        .write("r1", ".manifest", "hidden")
        .write("outside", "secret.html", "outside")
        .live("r1");
    Files.createSymbolicLink(folder.resolve("r1/way-out"), folder.resolve("outside"));
    Files.createSymbolicLink(
        folder.resolve("r1/file-out.html"), folder.resolve("outside/secret.html"));
    server = LiveServer.over(site.current());
    asker = server.asker();
  }

  @AfterAll
  static void close() {
    server.close();
  }

  @Test
  void aFolderIsItsIndexPage() {
    assertThat(asker.get("/").body()).isEqualTo(HOME);
    assertThat(asker.get("/chambers/mito/").body()).isEqualTo("<h1>水戸</h1>");
    assertThat(asker.get("/chambers/mito/index.html").statusCode()).isEqualTo(200);
  }

  @Test
  void aMissingSlashIsAddedForGood() {
    HttpResponse<String> response = asker.get("/chambers/mito?from=%E6%A2%85");
    assertThat(response.statusCode()).isEqualTo(308);
    assertThat(response.headers().firstValue("Location"))
        .hasValue("/chambers/mito/?from=%E6%A2%85");
  }

  @ParameterizedTest
  @CsvSource({
    "/,                 text/html",
    "/assets/kairan.css, text/css",
    "/feed.atom,        application/atom+xml",
    "/sitemap.xml,      application/xml",
    "/robots.txt,       text/plain"
  })
  void textNamesItsTypeAndEncoding(String path, String type) {
    assertThat(header(asker.get(path), "Content-Type")).isEqualTo(type + ";charset=utf-8");
  }

  @Test
  void bytesHaveATypeWithoutEncoding() {
    assertThat(header(asker.get("/photo.jpg"), "Content-Type")).isEqualTo("image/jpeg");
    assertThat(header(asker.get("/strange.xyz"), "Content-Type"))
        .isEqualTo("application/octet-stream");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/nothing",
        "/chambers/",
        "/chambers",
        "/empty/",
        "/empty",
        "/index.html/",
        "/.work/secret.html",
        "/.manifest",
        "/%2emanifest",
        "/way-out/secret.html",
        "/file-out.html",
        "/chambers//mito/",
        "/graphql/",
        "/health/x"
      })
  void whatIsNotThereIsTheSitesOwnPage(String path) {
    HttpResponse<String> response = asker.get(path);
    assertThat(response.statusCode()).isEqualTo(404);
    assertThat(response.body()).isEqualTo("<h1>お探しのページはありません</h1>");
    assertThat(header(response, "Content-Type")).isEqualTo("text/html;charset=utf-8");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/../outside/secret.html",
        "/chambers/../../outside/secret.html",
        "/%2e%2e/outside/secret.html",
        "/%2e%2e%2foutside%2fsecret.html",
        "/..%2foutside/secret.html",
        "/..%5coutside%5csecret.html",
        "/..\\outside\\secret.html",
        "/.%00./outside/secret.html",
        "/index.html%00.jpg",
        "/%c0%ae%c0%ae/outside/secret.html",
        "/%252e%252e/outside/secret.html",
        "/..;/outside/secret.html",
        "/chambers/..;x=1/..;y=2/../outside/secret.html",
        "//../outside/secret.html",
        "/./../outside/secret.html",
        "/way-out/../way-out/secret.html",
        "http://localhost/../outside/secret.html",
        "/%zz",
        "/a|b",
        "/{a}"
      })
  void noPathLeavesTheSite(String path) {
    String answer = asker.raw(path);
    assertThat(answer)
        .startsWith("HTTP/1.1 40")
        .doesNotContain("outside\r\n")
        .doesNotContain("hidden");
    assertThat(answer.substring(answer.indexOf("\r\n\r\n")))
        .doesNotContain("outside")
        .doesNotContain("Tomcat")
        .doesNotContain("Exception");
  }

  @Test
  void headIsGetWithoutItsBody() {
    HttpResponse<String> response = asker.head("/");
    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.body()).isEmpty();
    assertThat(header(response, "ETag")).isEqualTo(header(asker.get("/"), "ETag"));
    assertThat(header(response, "Content-Length"))
        .isEqualTo(String.valueOf(HOME.getBytes(UTF_8).length));
  }

  @Test
  void aCopyThatIsStillRightIsNotSentAgain() {
    String tag = header(asker.get("/"), "ETag");
    for (String held : new String[] {tag, "\"other\", " + tag, tag.substring(2), "*"}) {
      HttpResponse<String> response = asker.get("/", "If-None-Match", held);
      assertThat(response.statusCode()).as(held).isEqualTo(304);
      assertThat(response.body()).isEmpty();
      assertThat(header(response, "ETag")).isEqualTo(tag);
      assertThat(header(response, "Vary")).isEqualToIgnoringCase("accept-encoding");
      assertThat(header(response, "Cache-Control")).isEqualTo("no-cache");
    }
    assertThat(asker.get("/", "If-None-Match", "\"other\"").statusCode()).isEqualTo(200);
  }

  @Test
  void timesServeWhoHoldsNoTag() {
    String modified = header(asker.get("/"), "Last-Modified");
    assertThat(asker.get("/", "If-Modified-Since", modified).statusCode()).isEqualTo(304);
    String before = "Fri, 02 Jan 2026 03:04:05 GMT";
    assertThat(asker.get("/", "If-Modified-Since", before).statusCode()).isEqualTo(200);
    String[] both = {"If-Modified-Since", modified, "If-None-Match", "\"other\""};
    assertThat(asker.get("/", both).statusCode()).isEqualTo(200);
  }

  @Test
  void textTravelsCompressedWhereTheClientCanReadIt() throws IOException {
    HttpResponse<byte[]> response = asker.bytes("/", "Accept-Encoding", "gzip");
    assertThat(header(response, "Content-Encoding")).isEqualTo("gzip");
    assertThat(header(response, "Vary")).isEqualToIgnoringCase("accept-encoding");
    assertThat(response.body().length).isLessThan(HOME.length() / 4);
    try (var unzipped = new GZIPInputStream(new ByteArrayInputStream(response.body()))) {
      assertThat(new String(unzipped.readAllBytes(), UTF_8)).isEqualTo(HOME);
    }
    HttpResponse<byte[]> photo = asker.bytes("/photo.jpg", "Accept-Encoding", "gzip");
    assertThat(photo.headers().firstValue("Content-Encoding")).isEmpty();
  }

  @Test
  void picturesAreSentInPartsToWhoAsks() {
    HttpResponse<String> whole = asker.get("/photo.jpg");
    assertThat(header(whole, "Accept-Ranges")).isEqualTo("bytes");
    assertThat(whole.body()).isEqualTo(PHOTO);
    HttpResponse<String> part = asker.get("/photo.jpg", "Range", "bytes=1000-1999");
    assertThat(part.statusCode()).isEqualTo(206);
    assertThat(header(part, "Content-Range")).isEqualTo("bytes 1000-1999/4000");
    assertThat(header(part, "Content-Type")).isEqualTo("image/jpeg");
    assertThat(part.body()).isEqualTo(PHOTO.substring(1000, 2000));
    assertThat(asker.get("/photo.jpg", "Range", "bytes=-7").body())
        .isEqualTo(PHOTO.substring(3993));
    HttpResponse<String> beyond = asker.get("/photo.jpg", "Range", "bytes=4000-");
    assertThat(beyond.statusCode()).isEqualTo(416);
    assertThat(header(beyond, "Content-Range")).isEqualTo("bytes */4000");
  }

  @Test
  void aPartCompletesOnlyTheVersionOfWhichTheOthersAre() {
    String tag = header(asker.get("/photo.jpg"), "ETag");
    String[] same = {"Range", "bytes=0-9", "If-Range", tag};
    assertThat(asker.get("/photo.jpg", same).statusCode()).isEqualTo(206);
    for (String other : new String[] {"\"other\"", "W/" + tag}) {
      HttpResponse<String> response =
          asker.get("/photo.jpg", "Range", "bytes=0-9", "If-Range", other);
      assertThat(response.statusCode()).as(other).isEqualTo(200);
      assertThat(response.body()).isEqualTo(PHOTO);
    }
    assertThat(asker.get("/", "Range", "bytes=0-9").body()).isEqualTo(HOME);
  }

  @Test
  void everyAnswerTellsTheBrowserToBeStrict() {
    for (String path : new String[] {"/", "/nothing", "/chambers/mito", "/feed.atom"}) {
      HttpResponse<String> response = asker.get(path);
      assertThat(header(response, "X-Content-Type-Options")).as(path).isEqualTo("nosniff");
      assertThat(header(response, "Referrer-Policy")).isEqualTo("strict-origin-when-cross-origin");
      assertThat(header(response, "Permissions-Policy")).contains("camera=()");
      assertThat(header(response, "Cross-Origin-Opener-Policy")).isEqualTo("same-origin");
      assertThat(header(response, "Content-Security-Policy"))
          .startsWith("default-src 'none'; style-src 'self'; img-src 'self' data:")
          .endsWith("frame-ancestors 'none'")
          .doesNotContain("script-src")
          .doesNotContain("frame-src")
          .doesNotContain("unsafe");
      assertThat(response.headers().firstValue("Server")).isEmpty();
    }
    assertThat(asker.raw("/%zz")).contains("X-Content-Type-Options: nosniff");
  }

  @ParameterizedTest
  @ValueSource(strings = {"POST", "PUT", "DELETE", "PATCH", "OPTIONS"})
  void theSiteIsReadOnly(String method) {
    HttpResponse<String> response = asker.method(method, "/");
    assertThat(response.statusCode()).isEqualTo(405);
    assertThat(header(response, "Allow").split(",")).containsExactlyInAnyOrder("GET", "HEAD");
  }

  static String header(HttpResponse<?> response, String name) {
    return response.headers().firstValue(name).orElse("");
  }
}
