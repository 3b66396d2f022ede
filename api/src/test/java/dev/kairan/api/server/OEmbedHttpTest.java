package dev.kairan.api.server;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;
import tools.jackson.databind.JsonNode;

/** What consumers of oEmbed get for the address of a page. */
class OEmbedHttpTest {

  private static final String SITE = "https://kairan.example/";
  private static final String PAGE = SITE + "stories/2024-mito-01/";
  private static final String TITLE = "見出し width=\"9\" & <b>";

  @TempDir static Path folder;
  static LiveServer server;
  static Asker asker;

  @BeforeAll
  static void publish() throws IOException {
    SiteFolder site = new SiteFolder(folder);
    site.write("r1", "index.html", "<h1>Kairan</h1>")
        .write("r1", "stories/2024-mito-01/oembed.json", document())
        .write("r1", "stories/2024-mito-01/index.html", "<h1>事例</h1>")
        .write("r1", "about/index.html", "<h1>Kairanについて</h1>")
        .write("outside", "stories/secret/oembed.json", document())
        .live("r1");
    server = LiveServer.over(site.current());
    asker = server.asker();
  }

  @AfterAll
  static void close() {
    server.close();
  }

  private static String document() {
    return """
        {"version":"1.0","type":"rich","title":"見出し width=\\"9\\" & <b>",\
        "provider_url":"https://kairan.example/",\
        "thumbnail_url":"https://kairan.example/stories/2024-mito-01/share.png",\
        "thumbnail_width":1200,"thumbnail_height":630,\
        "html":"<iframe src=\\"https://kairan.example/embed/stories/2024-mito-01/\\" width=\\"400\\"\
         height=\\"250\\" title=\\"width=&quot;9&quot;\\"></iframe>","width":400,"height":250}""";
  }

  @Test
  void anAddressOfAPageGivesItsEmbed() {
    HttpResponse<String> response = ask(PAGE, "");

    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.headers().firstValue("Content-Type"))
        .hasValue("application/json;charset=utf-8");
    assertThat(response.headers().firstValue("Content-Security-Policy").orElseThrow())
        .contains("default-src 'none'");
    assertThat(response.headers().firstValue("Access-Control-Allow-Origin")).hasValue("*");
    assertThat(Asker.json(response)).isEqualTo(parsed(document()));
  }

  @Test
  void xmlSaysTheSame() throws Exception {
    HttpResponse<String> response = ask(PAGE, "&format=xml");
    Element root =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new ByteArrayInputStream(response.body().getBytes(UTF_8)))
            .getDocumentElement();

    assertThat(response.headers().firstValue("Content-Type")).hasValue("text/xml;charset=utf-8");
    assertThat(root.getTagName()).isEqualTo("oembed");
    JsonNode json = parsed(document());
    assertThat(root.getChildNodes().getLength()).isEqualTo(json.size());
    json.properties()
        .forEach(
            field ->
                assertThat(root.getElementsByTagName(field.getKey()).item(0).getTextContent())
                    .isEqualTo(field.getValue().asString()));
    assertThat(root.getElementsByTagName("title").item(0).getTextContent()).isEqualTo(TITLE);
  }

  @ParameterizedTest
  @CsvSource({
    "&maxwidth=300, 300, 250",
    "&maxwidth=280&maxheight=180, 280, 180",
    "&maxwidth=2000&maxheight=2000, 400, 250",
    "&maxheight=200, 400, 200",
    "&maxwidth=, 400, 250"
  })
  void theEmbedFitsTheSpaceThatThereIs(String space, int width, int height) {
    JsonNode json = Asker.json(ask(PAGE, space));

    assertThat(json.get("type").asString()).isEqualTo("rich");
    assertThat(json.get("width").asInt()).isEqualTo(width);
    assertThat(json.get("height").asInt()).isEqualTo(height);
    assertThat(json.get("html").asString())
        .contains("/\" width=\"" + width + "\" height=\"" + height + "\" title=\"width=&quot;9");
    assertThat(json.has("thumbnail_url")).isEqualTo(space.contains("2000") || space.endsWith("="));
  }

  @ParameterizedTest
  @ValueSource(strings = {"&maxwidth=279", "&maxheight=179", "&maxwidth=1&maxheight=1"})
  void whereNoCardFitsThePageIsALink(String space) {
    JsonNode json = Asker.json(ask(PAGE, space));

    assertThat(json.get("type").asString()).isEqualTo("link");
    assertThat(json.get("title").asString()).isEqualTo(TITLE);
    assertThat(json.propertyNames())
        .doesNotContain("html", "width", "height", "thumbnail_url", "thumbnail_width");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://kairan.example/stories/2024-mito-01/",
        "https://KAIRAN.example:443/stories/2024-mito-01",
        "https://kairan.example/stories/2024-mito-01/index.html",
        "https://kairan.example/stories/2024-mito-01/?utm_source=x#figures"
      })
  void otherSpellingsOfTheAddressMeanThePageToo(String url) {
    assertThat(ask(url, "").statusCode()).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://kairan.example/",
        "https://kairan.example/about/",
        "https://kairan.example/stories/2024-mito-02/",
        "https://kairan.example/chambers/2024-mito-01/",
        "https://elsewhere.example/stories/2024-mito-01/",
        "https://kairan.example:8443/stories/2024-mito-01/",
        "https://kairan.example@elsewhere.example/stories/2024-mito-01/",
        "https://kairan.example.elsewhere.example/stories/2024-mito-01/",
        "https://kairan.example/below/stories/2024-mito-01/",
        "https://kairan.example/outside/stories/secret/",
        "https://kairan.example/stories/../../outside/stories/secret/",
        "https://kairan.example/stories/%2e%2e/",
        "https://kairan.example/stories/2024-mito-01/more/",
        "//kairan.example/stories/2024-mito-01/",
        "/stories/2024-mito-01/",
        "stories/2024-mito-01/",
        "ftp://kairan.example/stories/2024-mito-01/",
        "file:///stories/2024-mito-01/",
        "javascript:alert(1)//stories/2024-mito-01/",
        "https://[kairan/stories/2024-mito-01/",
        "https://kairan.example/stories/2024 mito 01/"
      })
  void anyOtherAddressIsNotFound(String url) {
    HttpResponse<String> response = ask(url, "");

    assertThat(response.statusCode()).isEqualTo(404);
    assertThat(Asker.code(response)).isEqualTo("NOT_EMBEDDABLE");
  }

  @ParameterizedTest
  @CsvSource({"yaml, 501", "html, 501", "XML, 200", "json, 200"})
  void onlyTwoFormsAreKnown(String format, int status) {
    assertThat(ask(PAGE, "&format=" + format).statusCode()).isEqualTo(status);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "?url=", "?format=json", "?url=%20"})
  void anAddressIsNeeded(String query) {
    assertThat(asker.get("/oembed" + query).statusCode()).isEqualTo(400);
  }

  @ParameterizedTest
  @ValueSource(strings = {"&maxwidth=0", "&maxwidth=-1", "&maxheight=ten", "&maxwidth=4e2"})
  void aSizeIsAPositiveNumber(String size) {
    assertThat(ask(PAGE, size).statusCode()).isEqualTo(400);
  }

  @Test
  void anUnchangedAnswerIsNotSentAgain() {
    String tag = ask(PAGE, "").headers().firstValue("ETag").orElseThrow();

    assertThat(asker.get("/oembed?url=" + encoded(PAGE), "If-None-Match", tag).statusCode())
        .isEqualTo(304);
  }

  @Test
  void nothingIsSentToIt() {
    assertThat(asker.method("POST", "/oembed?url=" + encoded(PAGE)).statusCode()).isEqualTo(405);
  }

  private static HttpResponse<String> ask(String url, String more) {
    return asker.get("/oembed?url=" + encoded(url) + more);
  }

  private static String encoded(String url) {
    return URLEncoder.encode(url, UTF_8);
  }

  private static JsonNode parsed(String json) {
    return tools.jackson.databind.json.JsonMapper.builder().build().readTree(json);
  }
}
