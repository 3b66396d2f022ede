package dev.kairan.publisher.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kairan.publisher.answer.ActionItem;
import dev.kairan.publisher.answer.Chamber;
import dev.kairan.publisher.answer.Story;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What pages tell programs, read back by a JSON parser and held against page and answers. */
class StructuredDataTest {

  private static final JsonMapper MAPPER = new JsonMapper();
  private static final String DATA = "script[type=application/ld+json]";

  /** What schema.org has for each type that is used here, as far as it is used. */
  private static final Map<String, Set<String>> PROPERTIES =
      Map.ofEntries(
          Map.entry("BreadcrumbList", Set.of("itemListElement")),
          Map.entry("ListItem", Set.of("position", "name", "item")),
          Map.entry(
              "WebSite",
              Set.of("name", "alternateName", "url", "description", "inLanguage", "publisher")),
          Map.entry(
              "Organization",
              Set.of(
                  "name",
                  "alternateName",
                  "url",
                  "address",
                  "memberOf",
                  "logo",
                  "dissolutionDate")),
          Map.entry("PostalAddress", Set.of("addressCountry", "addressRegion")),
          Map.entry("ImageObject", Set.of("url", "width", "height", "caption")),
          Map.entry(
              "NewsArticle",
              Set.of(
                  "url",
                  "mainEntityOfPage",
                  "headline",
                  "description",
                  "datePublished",
                  "dateModified",
                  "temporalCoverage",
                  "inLanguage",
                  "isAccessibleForFree",
                  "image",
                  "author",
                  "publisher",
                  "usageInfo",
                  "articleSection",
                  "about",
                  "mentions",
                  "isBasedOn",
                  "correction")),
          Map.entry("CorrectionComment", Set.of("text", "datePublished")),
          Map.entry("DefinedTerm", Set.of("name", "inDefinedTermSet")),
          Map.entry(
              "CreativeWork",
              Set.of(
                  "name",
                  "alternateName",
                  "alternativeHeadline",
                  "description",
                  "url",
                  "isPartOf",
                  "position",
                  "temporalCoverage",
                  "inLanguage",
                  "author",
                  "publisher",
                  "datePublished",
                  "mentions",
                  "translationOfWork",
                  "isBasedOn")),
          Map.entry(
              "Event",
              Set.of(
                  "name",
                  "startDate",
                  "endDate",
                  "eventStatus",
                  "location",
                  "organizer",
                  "description",
                  "subjectOf")),
          Map.entry("Place", Set.of("name")),
          Map.entry(
              "Dataset",
              Set.of(
                  "name",
                  "description",
                  "url",
                  "version",
                  "dateModified",
                  "inLanguage",
                  "isAccessibleForFree",
                  "usageInfo",
                  "creator",
                  "publisher",
                  "distribution")),
          Map.entry("DataDownload", Set.of("name", "contentUrl", "encodingFormat")));

  @Test
  void everyPageTellsInOneBlockAndInWordsOfSchemaOrg() {
    Set<String> seen = new TreeSet<>();
    Map<String, Document> pages = new TreeMap<>(RenderedSite.pages());
    String corrected = "stories/" + StateSite.CORRECTED + "/";
    pages.put(corrected, StateSite.page(corrected));
    pages.forEach(
        (path, page) -> {
          assertThat(page.select(DATA)).as(path).hasSize(1);
          JsonNode document = MAPPER.readTree(page.expectFirst(DATA).data());
          assertThat(document.get("@context").stringValue()).isEqualTo("https://schema.org");
          everyThing(
              document.get("@graph"),
              thing -> {
                String type = thing.path("@type").asString("");
                seen.add(type);
                thing
                    .propertyNames()
                    .forEach(
                        name ->
                            assertThat(name)
                                .as("%s: %s", path, type)
                                .matches(n -> n.startsWith("@") || allows(type, n)));
              });
        });
    seen.remove("");
    assertThat(seen).isEqualTo(new TreeSet<>(PROPERTIES.keySet()));
  }

  @Test
  void everyIdIsAbsoluteAndLeadsToAPage() {
    RenderedSite.pages()
        .forEach(
            (path, page) ->
                everyThing(
                    graph(page),
                    thing -> {
                      JsonNode id = thing.get("@id");
                      if (id != null) {
                        String address = id.stringValue();
                        assertThat(address).as(path).startsWith(RenderedSite.BASE);
                        String file = address.substring(RenderedSite.BASE.length()) + "index.html";
                        assertThat(RenderedSite.files().containsKey(file))
                            .as(path + " " + address)
                            .isTrue();
                      }
                    }));
  }

  @Test
  void everyPageBelowTheHomePageTellsItsTrail() {
    RenderedSite.pages()
        .forEach(
            (path, page) -> {
              if (!path.matches("(en/)?index.html")) {
                List<String> told = new ArrayList<>();
                JsonNode steps = only(page, "BreadcrumbList").get("itemListElement");
                for (int i = 0; i < steps.size(); i++) {
                  assertThat(steps.get(i).get("position").intValue()).isEqualTo(i + 1);
                  told.add(steps.get(i).get("item").stringValue());
                }
                List<String> shown = new ArrayList<>();
                for (Element link : page.select("nav.trail a")) {
                  shown.add(link.absUrl("href"));
                }
                shown.add(page.select("link[rel=canonical]").attr("href"));
                assertThat(told).as(path).isEqualTo(shown);
              }
            });
  }

  @Test
  void aStoryIsANewsArticle() {
    for (Story story : RenderedSite.answers().stories()) {
      Document page = RenderedSite.page("stories/" + story.id() + "/");
      JsonNode article = only(page, "NewsArticle");
      // What search engines ask of an article, and what they recommend.
      assertThat(article.get("headline").stringValue()).isEqualTo(page.select("h1").text());
      assertThat(article.at("/author/name").stringValue()).isEqualTo("Kairan 回覧");
      assertThat(article.at("/publisher/url").stringValue()).isEqualTo(RenderedSite.BASE);
      assertThat(article.at("/image/url").stringValue())
          .isEqualTo(page.select("meta[property=og:image]").attr("content"));
      assertThat(article.get("inLanguage").stringValue()).isEqualTo("ja");
      assertThat(article.has("datePublished")).isEqualTo(story.publishedOn() != null);
      if (story.publishedOn() != null) {
        assertThat(article.get("datePublished").stringValue())
            .isEqualTo(story.publishedOn().text())
            .matches("[0-9]{4}(-[0-9]{2}){0,2}");
      }
      assertThat(article.has("dateModified")).isFalse();
      assertThat(sources(article.get("isBasedOn")))
          .isEqualTo(page.select("section[aria-labelledby=sources] a").eachAttr("href"));
      assertThat(addresses(article.path("mentions")))
          .isEqualTo(absolute(page.select("ul.parts a")));
      assertThat(addresses(article.get("about")))
          .containsAll(absolute(page.select("section[aria-labelledby=evidence] li > a")));
    }
  }

  @Test
  void aCorrectionIsToldOf() {
    JsonNode article = only(StateSite.page("stories/" + StateSite.CORRECTED + "/"), "NewsArticle");

    assertThat(article.get("dateModified").stringValue()).isEqualTo("2024-03-01");
    assertThat(article.get("correction").size()).isEqualTo(2);
    assertThat(article.at("/correction/1/text").stringValue()).contains("22社");
    assertThat(article.at("/correction/0/@type").stringValue()).isEqualTo("CorrectionComment");
  }

  @Test
  void aChamberIsAMemberAndNoBranch() {
    for (Chamber chamber : RenderedSite.answers().chambers()) {
      JsonNode told = only(RenderedSite.page("chambers/" + chamber.id() + "/"), "Organization");
      assertThat(told.get("name").stringValue()).isEqualTo(chamber.name());
      assertThat(told.get("alternateName").get(1).stringValue()).isEqualTo(chamber.kana());
      assertThat(told.at("/address/addressRegion").stringValue()).matches(".+[都道府県]");
      assertThat(told.at("/memberOf/name").stringValue()).isEqualTo("日本商工会議所");
      assertThat(told.has("parentOrganization")).isFalse();
      assertThat(told.path("url").asString(null)).isEqualTo(chamber.website());
    }
  }

  @Test
  void anEventIsToldOfNoMoreExactlyThanThePlanDoes() {
    int events = 0;
    for (ActionItem item : RenderedSite.answers().actionItems()) {
      String code = item.id().substring("2023-".length());
      Document page = RenderedSite.page("plans/2023/" + code + "/");
      List<JsonNode> told = all(page, "Event");
      assertThat(told).hasSameSizeAs(item.events());
      for (int i = 0; i < told.size(); i++) {
        ActionItem.Event event = item.events().get(i);
        JsonNode start = told.get(i).get("startDate");
        assertThat(told.get(i).get("name").stringValue()).isEqualTo(event.name());
        assertThat(told.get(i).has("location")).isEqualTo(event.place() != null);
        if (event.start() == null) {
          assertThat(start).isNull();
        } else if (start != null) {
          int length = start.stringValue().length();
          String precision = Objects.requireNonNull(event.precision()).name();
          assertThat(precision).startsWith(length == 10 ? "DAY" : length == 7 ? "" : "YEAR");
          assertThat(event.start().toString()).startsWith(start.stringValue());
          assertThat(precision.startsWith("DAY")).isEqualTo(length == 10);
        }
      }
      events += told.size();
    }
    assertThat(events).isGreaterThan(10);
  }

  @Test
  void theSiteItsPlanAndItsDataAreTold() {
    assertThat(only(RenderedSite.page(""), "WebSite").at("/publisher/logo/width").intValue())
        .isEqualTo(1200);
    JsonNode plan = only(RenderedSite.page("plans/2023/"), "CreativeWork");
    assertThat(plan.get("temporalCoverage").stringValue()).isEqualTo("2023-04-01/2024-03-31");
    assertThat(plan.at("/isBasedOn/publisher/name").stringValue()).isEqualTo("日本商工会議所");
    JsonNode item = only(RenderedSite.page("plans/2023/III-4-02/"), "CreativeWork");
    assertThat(item.at("/isPartOf/@id").stringValue()).isEqualTo(plan.get("@id").stringValue());
    JsonNode data = only(RenderedSite.page("data/"), "Dataset");
    assertThat(data.get("description").stringValue().length()).isBetween(50, 5000);
    assertThat(data.get("distribution").size()).isEqualTo(2 * (6 + 18));
    data.get("distribution")
        .forEach(
            file ->
                assertThat(RenderedSite.files())
                    .containsKey(
                        file.get("contentUrl")
                            .stringValue()
                            .substring(RenderedSite.BASE.length())));
  }

  /** All things, also those inside others. */
  private static void everyThing(JsonNode node, Consumer<JsonNode> check) {
    if (node.isObject()) {
      check.accept(node);
    }
    node.forEach(child -> everyThing(child, check));
  }

  private static boolean allows(String type, String property) {
    return PROPERTIES.getOrDefault(type, Set.of()).contains(property);
  }

  private static List<String> addresses(JsonNode things) {
    List<String> addresses = new ArrayList<>();
    (things.isObject() ? List.of(things) : things)
        .forEach(thing -> addresses.add(thing.get("@id").stringValue()));
    return addresses;
  }

  private static List<String> sources(JsonNode works) {
    List<String> addresses = new ArrayList<>();
    (works.isObject() ? List.of(works) : works)
        .forEach(work -> addresses.add(work.get("url").stringValue()));
    return addresses;
  }

  private static List<String> absolute(List<Element> links) {
    return links.stream().map(link -> link.absUrl("href")).toList();
  }

  private static JsonNode graph(Document page) {
    return MAPPER.readTree(page.expectFirst(DATA).data()).get("@graph");
  }

  private static List<JsonNode> all(Document page, String type) {
    List<JsonNode> found = new ArrayList<>();
    graph(page)
        .forEach(
            thing -> {
              if (thing.path("@type").asString("").equals(type)) {
                found.add(thing);
              }
            });
    return found;
  }

  /** The one thing of a type that the page tells of. */
  private static JsonNode only(Document page, String type) {
    List<JsonNode> found = all(page, type);
    assertThat(found).as(type).hasSize(1);
    return found.get(0);
  }

  /** Through the real template, not only through the writer. */
  @Test
  void aHostileHeadlineBreaksOutOfNothing() {
    String hostile = "</script><script>alert(1)</script><!-- ]]> \" & 回覧";
    Document page = Jsoup.parse(HostileSite.storyPage(hostile));

    assertThat(page.select("script")).hasSize(1);
    assertThat(page.select("h1").text()).isEqualTo(hostile);
    assertThat(only(page, "NewsArticle").get("headline").stringValue()).isEqualTo(hostile);
    assertThat(page.select("meta[property=og:title]").attr("content")).isEqualTo(hostile);
    assertThat(page.select("meta[property=og:image:alt]").attr("content")).startsWith(hostile);
    assertThat(page.select("footer")).isNotEmpty();
  }
}
