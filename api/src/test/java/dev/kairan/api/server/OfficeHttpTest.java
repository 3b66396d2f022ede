package dev.kairan.api.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kairan.api.GraphServer;
import dev.kairan.api.ServerSettings;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** {@code /office/} over real HTTP. */
class OfficeHttpTest {

  private static final String WITHOUT = "/office/chambers-without-story/";

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
  void theBookHasEveryQuestionInOrderWithAForm() {
    HttpResponse<String> response = asker.get("/office/");
    assertThat(response.statusCode()).isEqualTo(200);
    List<String> addresses = new ArrayList<>();
    for (JsonNode question : Asker.json(asker.get("/q")).at("/questions")) {
      addresses.add("/office/" + question.at("/name").asString() + "/");
      assertThat(response.body()).contains(question.at("/question").asString());
    }
    assertThat(found(response, "<form class=\"ask\" action=\"([^\"]+)\" method=\"get\">"))
        .isEqualTo(addresses);
    assertThat(response.body())
        .contains("<select id=\"coverage-today-includeAffiliated\" name=\"includeAffiliated\"")
        .contains("<option value=\"true\" selected>はい</option>")
        .contains("type=\"date\"", "type=\"month\"", "type=\"number\"");
  }

  @Test
  void everyQuestionHasAPageThatSaysWhatItShows() {
    for (String address : found(asker.get("/office/"), "<form class=\"ask\" action=\"([^\"]+)\"")) {
      HttpResponse<String> page = asker.get(address);
      assertThat(page.statusCode()).as(address).isEqualTo(200);
      assertThat(page.body())
          .contains("<dt>データの版</dt><dd><code>" + LiveServer.SNAPSHOT + "</code>")
          .contains("<time datetime=\"2026-11-22\">2026年11月22日</time>")
          .contains("2025年11月22日（365日前）");
    }
  }

  @Test
  void anAnswerStandsAsValuesMapAndTable() {
    HttpResponse<String> page = asker.get(WITHOUT + "?asOf=2026-10-01&fiscalYear=");
    assertThat(found(page, "<tr>\\s*(<td)")).hasSize(ServedLibrary.CHAMBERS);
    assertThat(page.body())
        .contains("<b class=\"num \">120</b>")
        .contains("<dt>この日の時点で数える</dt><dd>2026-10-01</dd>")
        .contains("value=\"2026-10-01\"")
        .contains("<svg viewBox=\"0 0 780 624\" role=\"img\" aria-label=");
    assertThat(found(page, "<g (transform)=")).as("tiles").hasSize(47);
  }

  @Test
  void theSameAnswerIsToBeHadInOtherForms() {
    HttpResponse<String> page = asker.get(WITHOUT + "?asOf=2026-10-01&fiscalYear=2023");
    List<String> links = found(page, "<a href=\"(/(?:q/|graphiql\\?)[^\"]+)\"");
    assertThat(links).hasSize(3);
    assertThat(links.get(0))
        .isEqualTo("/q/chambers-without-story.csv?fiscalYear=2023&amp;asOf=2026-10-01");
    for (String link : links) {
      assertThat(asker.get(link.replace("&amp;", "&")).statusCode()).as(link).isEqualTo(200);
    }
    assertThat(links.get(2)).startsWith("/graphiql?query=query+ChambersWithoutStory%28");
  }

  @Test
  void allLinksToGraphiqlFitIntoARequest() {
    for (String address : found(asker.get("/office/"), "<form class=\"ask\" action=\"([^\"]+)\"")) {
      String link = found(asker.get(address), "<a href=\"(/graphiql\\?[^\"]+)\"").get(0);
      assertThat(link.length()).as(address).isLessThan(7000);
      assertThat(asker.get(link.replace("&amp;", "&")).statusCode()).as(address).isEqualTo(200);
    }
  }

  @Test
  void whatDoesNotFitIsSaidAboveTheFormThatIsKept() {
    HttpResponse<String> page = asker.get(WITHOUT + "?asOf=2026-02-30&fiscalYear=2023");
    assertThat(page.statusCode()).isEqualTo(400);
    assertThat(page.body())
        .contains("role=\"alert\">変数 asOf の値「2026-02-30」は使えません。")
        .contains("name=\"fiscalYear\" type=\"number\" value=\"2023\"");
  }

  @Test
  void anUnknownQuestionLeadsBackToTheBook() {
    HttpResponse<String> page = asker.get("/office/coverage-todai/");
    assertThat(page.statusCode()).isEqualTo(404);
    assertThat(page.body()).contains("もしかして: coverage-today", "<a href=\"/office/\">");
  }

  @Test
  void whatIsWrittenIsNeverRunAsHtml() {
    String attack = "%22%3E%3Cscript%3Ealert(1)%3C/script%3E";
    for (String address :
        List.of(
            "/office/items-by-partner/?partner=" + attack,
            "/office/items-by-partner/?asOf=" + attack,
            "/office/" + attack.replace("/", "%2F") + "/")) {
      assertThat(asker.get(address).body()).as(address).doesNotContain("<script");
    }
  }

  @Test
  void noRobotAndNoScriptHasAPartInIt() {
    HttpResponse<String> page = asker.get(WITHOUT);
    assertThat(SiteHttpTest.header(page, "X-Robots-Tag")).isEqualTo("noindex");
    assertThat(SiteHttpTest.header(page, "Cache-Control")).isEqualTo("no-cache");
    assertThat(SiteHttpTest.header(page, "Content-Security-Policy"))
        .contains("default-src 'none'", "style-src 'self'")
        .doesNotContain("unsafe", "script-src");
    assertThat(page.body())
        .contains("<meta name=\"robots\" content=\"noindex\">")
        .doesNotContain("<script", "style=\"", "http://", "https://");
  }

  @Test
  void addressesEndWithASlash() {
    HttpResponse<String> index = asker.get("/office");
    assertThat(index.statusCode()).isEqualTo(308);
    assertThat(SiteHttpTest.header(index, "Location")).isEqualTo("/office/");
    HttpResponse<String> answer = asker.get("/office/coverage-today?asOf=2026-10-01");
    assertThat(answer.statusCode()).isEqualTo(308);
    assertThat(SiteHttpTest.header(answer, "Location"))
        .isEqualTo("/office/coverage-today/?asOf=2026-10-01");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/office/", WITHOUT, "/office/assets/office.css"})
  void onlyReadingIsAllowed(String address) {
    assertThat(asker.method("POST", address).statusCode()).isEqualTo(405);
    assertThat(asker.head(address).statusCode()).isEqualTo(200);
  }

  @Test
  void theStyleIsNotSentTwice() {
    HttpResponse<String> style = asker.get("/office/assets/office.css");
    assertThat(SiteHttpTest.header(style, "Content-Type")).isEqualTo("text/css;charset=utf-8");
    String tag = SiteHttpTest.header(style, "ETag");
    assertThat(asker.get("/office/assets/office.css", "If-None-Match", tag).statusCode())
        .isEqualTo(304);
    assertThat(asker.get("/office/assets/other.css").statusCode()).isEqualTo(404);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Host: localhost",
        "Host: localhost:8080",
        "Host: LOCALHOST",
        "Host: kairan.localhost:1",
        "Host: 127.0.0.1",
        "Host: 127.9.9.9:80",
        "Host: [::1]:8080"
      })
  void itAnswersUnderTheMachinesOwnNames(String host) {
    assertThat(status(asker, "/office/", host)).isEqualTo("200");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Host: kairan.example",
        "Host: localhost.example",
        "Host: 127.0.0.1.example",
        "Host: 192.168.0.1",
        "Host: localhost\r\nX-Forwarded-For: 203.0.113.9",
        "Host: localhost\r\nForwarded: for=203.0.113.9"
      })
  void itIsNotThereUnderAnyOther(String host) {
    for (String address : List.of("/office/", WITHOUT, "/office", "/office/assets/office.css")) {
      assertThat(status(asker, address, host)).as(address).isEqualTo("404");
    }
    assertThat(status(asker, "/q/coverage-today", host)).as("the API is for all").isEqualTo("200");
  }

  @Test
  void whoLetsTheServerListenElsewhereShowsItThereToo() throws IOException {
    ServerSettings settings = new ServerSettings("0.0.0.0", 0, folder.resolve("current"));
    try (GraphServer open = GraphServer.start(settings, LiveServer.graph(LiveServer.SNAPSHOT))) {
      Asker there = new Asker(open.port());
      assertThat(status(there, "/office/", "Host: kairan.example")).isEqualTo("200");
    }
  }

  private static String status(Asker asker, String address, String head) {
    String answer =
        asker.exchange("GET " + address + " HTTP/1.1\r\n" + head + "\r\nConnection: close\r\n\r\n");
    return answer.split(" ", 3)[1];
  }

  private static List<String> found(HttpResponse<String> page, String pattern) {
    return Pattern.compile(pattern)
        .matcher(page.body())
        .results()
        .map((MatchResult one) -> one.group(1))
        .toList();
  }
}
