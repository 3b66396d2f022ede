package dev.kairan.publisher.page;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.kairan.publisher.embed.frame.EmbedFrame;
import dev.kairan.publisher.html.Addresses;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Node;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The documents of oEmbed against the specification (oEmbed 1.0). */
class OEmbedTest {

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final Map<String, JsonNode> DOCUMENTS = documents();

  /** By the address of the page below the site's root. */
  private static Map<String, JsonNode> documents() {
    Map<String, JsonNode> documents = new TreeMap<>();
    RenderedSite.files()
        .forEach(
            (path, bytes) -> {
              if (path.endsWith("/oembed.json")) {
                documents.put(path.replace("oembed.json", ""), JSON.readTree(bytes));
              }
            });
    return documents;
  }

  @Test
  void everyStoryAndChamberHasOne() {
    List<String> pages = new ArrayList<>();
    RenderedSite.answers().stories().forEach(each -> pages.add("stories/" + each.id() + "/"));
    RenderedSite.answers().chambers().forEach(each -> pages.add("chambers/" + each.id() + "/"));

    assertThat(DOCUMENTS).containsOnlyKeys(pages);
  }

  /** 2.3.4: of any answer; 2.3.4.4: of rich ones. */
  @Test
  void hasAllThatTheSpecificationRequires() {
    DOCUMENTS.forEach(
        (page, json) -> {
          assertThat(json.get("version").asString()).as(page).isEqualTo("1.0");
          assertThat(json.get("type").asString()).as(page).isEqualTo("rich");
          assertThat(json.get("html").isString()).as(page).isTrue();
          assertThat(json.get("width").isInt()).as(page).isTrue();
          assertThat(json.get("height").isInt()).as(page).isTrue();
        });
  }

  @Test
  void saysWhoMadeItAndHowLongItHolds() {
    DOCUMENTS.forEach(
        (page, json) -> {
          assertThat(RenderedSite.page(page).select("meta[property=og:title]").attr("content"))
              .as(page)
              .startsWith(json.get("title").asString());
          assertThat(json.get("title").asString()).isNotBlank();
          assertThat(json.get("author_name").asString()).isEqualTo("Kairan 回覧");
          assertThat(json.get("author_url").asString()).isEqualTo(RenderedSite.BASE + "about/");
          assertThat(json.get("provider_name").asString()).isEqualTo("Kairan 回覧");
          assertThat(json.get("provider_url").asString()).isEqualTo(RenderedSite.BASE);
          assertThat(json.get("cache_age").asInt()).isPositive();
        });
  }

  /** 2.3.4: the three of a thumbnail stand together. */
  @Test
  void hasAThumbnailOfKnownSize() {
    DOCUMENTS.forEach(
        (page, json) -> {
          String picture = json.get("thumbnail_url").asString();
          assertThat(picture).as(page).startsWith(RenderedSite.BASE);
          assertThat(picture)
              .as(page)
              .isEqualTo(RenderedSite.page(page).select("meta[property=og:image]").attr("content"));
          assertThat(json.get("thumbnail_width").asInt()).isEqualTo(1200);
          assertThat(json.get("thumbnail_height").asInt()).isEqualTo(630);
        });
  }

  @Test
  void itsCodeIsOneIframeWithAnEmbedThatExists() {
    DOCUMENTS.forEach(
        (page, json) -> {
          String html = json.get("html").asString();
          // Well-formed XML as well as HTML: 2.3.4.4 asks for XHTML.
          Element xml = Jsoup.parse(html, "", Parser.xmlParser()).expectFirst("iframe");
          Element iframe = Jsoup.parseBodyFragment(html).body().expectFirst("> iframe");
          assertThat(Jsoup.parseBodyFragment(html).body().childNodeSize()).as(page).isEqualTo(1);
          assertThat(iframe.attributes()).as(page).isEqualTo(xml.attributes());
          assertThat(iframe.attr("src")).isEqualTo(RenderedSite.BASE + "embed/" + page);
          assertThat(RenderedSite.files()).containsKey("embed/" + page + "index.html");
          assertThat(iframe.attr("width")).isEqualTo(json.get("width").toString());
          assertThat(iframe.attr("height")).isEqualTo(json.get("height").toString());
          assertThat(iframe.attr("title")).isEqualTo(json.get("title").asString() + "｜Kairan 回覧");
        });
  }

  @Test
  void xmlSaysTheSame() throws Exception {
    DocumentBuilder reader = DocumentBuilderFactory.newInstance().newDocumentBuilder();
    for (Map.Entry<String, JsonNode> document : DOCUMENTS.entrySet()) {
      byte[] xml = RenderedSite.file(document.getKey() + "oembed.xml");
      org.w3c.dom.Element root = reader.parse(new ByteArrayInputStream(xml)).getDocumentElement();
      Map<String, String> fields = new TreeMap<>();
      for (Node node = root.getFirstChild(); node != null; node = node.getNextSibling()) {
        if (node instanceof org.w3c.dom.Element field) {
          assertThat(fields.put(field.getTagName(), field.getTextContent())).isNull();
        }
      }
      Map<String, String> expected = new TreeMap<>();
      document
          .getValue()
          .properties()
          .forEach(each -> expected.put(each.getKey(), each.getValue().asString()));
      assertThat(root.getTagName()).isEqualTo("oembed");
      assertThat(fields).as(document.getKey()).isEqualTo(expected);
    }
  }

  @Test
  void pagesLeadToThem() {
    DOCUMENTS.forEach(
        (page, json) -> {
          Document html = RenderedSite.page(page);
          assertThat(html.select("link[rel=alternate][type=application/json+oembed]").attr("href"))
              .isEqualTo(RenderedSite.BASE + page + "oembed.json");
          assertThat(html.select("link[rel=alternate][type=text/xml+oembed]").attr("href"))
              .isEqualTo(RenderedSite.BASE + page + "oembed.xml");
          assertThat(html.select("details textarea[readonly]").text())
              .as(page)
              .isEqualTo(json.get("html").asString());
        });
  }

  @Test
  void whatLooksLikeMarkupInATitleStaysText() {
    String html =
        EmbedFrame.latest(Addresses.below(URI.create(RenderedSite.BASE)), "/", "\"<b>&\"").code();

    assertThat(Jsoup.parseBodyFragment(html).select("iframe").attr("title"))
        .isEqualTo("\"<b>&\"｜Kairan 回覧");
    assertThat(Jsoup.parseBodyFragment(html).body().children()).hasSize(1);
    assertThat(new String(RenderedSite.file("stories/2024-mito-01/oembed.json"), UTF_8))
        .doesNotContain("\\u");
  }
}
