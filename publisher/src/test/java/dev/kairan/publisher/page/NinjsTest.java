package dev.kairan.publisher.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kairan.publisher.answer.Story;
import java.net.URI;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every ninjs file against the properties, values and formats that ninjs 2.1 knows. */
class NinjsTest {

  private static final JsonMapper MAPPER = new JsonMapper();

  /** Of the object itself; an associated object has a name besides. */
  private static final Set<String> OBJECT =
      Set.of(
          "uri",
          "type",
          "representationtype",
          "profile",
          "version",
          "firstcreated",
          "versioncreated",
          "contentcreated",
          "embargoed",
          "pubstatus",
          "urgency",
          "copyrightholder",
          "copyrightnotice",
          "usageterms",
          "ednote",
          "language",
          "descriptions",
          "bodies",
          "headlines",
          "people",
          "organisations",
          "places",
          "subjects",
          "events",
          "objects",
          "infosources",
          "title",
          "by",
          "slugline",
          "located",
          "renditions",
          "associations",
          "altids",
          "trustindicators",
          "standard",
          "genres",
          "expires",
          "rightsinfo");

  private static final Map<String, Set<String>> INSIDE =
      Map.ofEntries(
          Map.entry("standard", Set.of("name", "version", "schema")),
          Map.entry("headlines", Set.of("role", "contenttype", "value")),
          Map.entry("descriptions", Set.of("role", "contenttype", "value")),
          Map.entry("bodies", Set.of("role", "contenttype", "charcount", "wordcount", "value")),
          Map.entry(
              "organisations", Set.of("name", "rel", "uri", "literal", "symbols", "contactinfo")),
          Map.entry("places", Set.of("name", "rel", "uri", "literal", "contactinfo", "geojson")),
          Map.entry("subjects", Set.of("name", "rel", "uri", "literal")),
          Map.entry("infosources", Set.of("name", "role", "uri", "literal", "contactinfo")),
          Map.entry(
              "renditions",
              Set.of("name", "href", "contenttype", "title", "height", "width", "sizeinbytes")),
          Map.entry("altids", Set.of("role", "value")),
          Map.entry("trustindicators", Set.of("role", "title", "href")),
          Map.entry("rightsinfo", Set.of("langid", "linkedrights", "encodedrights")));

  private static final Set<String> TIMES =
      Set.of("firstcreated", "versioncreated", "contentcreated");
  private static final Set<String> ADDRESSES = Set.of("uri", "href", "schema", "linkedrights");

  @Test
  void aStoryIsOneObjectBesideItsPage() {
    for (Story story : RenderedSite.answers().stories()) {
      JsonNode object = read("stories/" + story.id() + "/ninjs.json");
      keepsToTheStandard(object, OBJECT);
      assertThat(object.get("uri").stringValue())
          .isEqualTo("tag:kairan.dev,2023:story/" + story.id());
      assertThat(object.at("/standard/version").stringValue()).isEqualTo("2.1");
      assertThat(object.get("type").stringValue()).isEqualTo("text");
      assertThat(object.at("/headlines/0/value").stringValue()).isEqualTo(story.title());
      assertThat(object.get("descriptions").size()).isEqualTo(3);
      assertThat(object.has("firstcreated")).isEqualTo(isDay(story));
      assertThat(object.get("version").stringValue()).isEqualTo("1");
      assertThat(object.path("organisations").size()).isEqualTo(story.participations().size());
      assertThat(object.get("infosources").size()).isEqualTo(story.sources().size());
      assertThat(object.get("copyrightnotice").stringValue()).contains("発行者");
      bodiesSayTheSame(object.get("bodies"));
    }
  }

  /** Both bodies hold the same words; the count is that of a person, without markup. */
  private static void bodiesSayTheSame(JsonNode bodies) {
    String plain = bodies.get(1).get("value").stringValue();
    Element html = Jsoup.parseBodyFragment(bodies.get(0).get("value").stringValue()).body();
    assertThat(html.text()).isEqualTo(plain.replaceAll("\\s+", " "));
    assertThat(html.select("[href], [src]"))
        .allMatch(each -> each.attr("href").concat(each.attr("src")).matches("https?://.*"));
    int count = plain.replace("\n", "").codePointCount(0, plain.replace("\n", "").length());
    assertThat(bodies.get(0).get("charcount").intValue()).isEqualTo(count);
    assertThat(bodies.get(1).get("charcount").intValue()).isEqualTo(count);
  }

  @Test
  void aListHasTheNewestWithTheAddressOfTheWhole() {
    List<String> lists =
        RenderedSite.files().keySet().stream()
            .filter(path -> path.matches("(stories|topics/[^/]+|prefectures/[^/]+)/ninjs[.]json"))
            .toList();
    assertThat(lists).hasSize(1 + 18 + 47);
    Set<String> uris = new HashSet<>();
    for (String path : lists) {
      JsonNode list = read(path);
      keepsToTheStandard(list, OBJECT);
      assertThat(uris.add(list.get("uri").stringValue())).as(path).isTrue();
      List<String> listed = new ArrayList<>();
      for (JsonNode each : list.path("associations")) {
        String id = each.at("/altids/0/value").stringValue();
        listed.add(id);
        assertThat(each.get("representationtype").stringValue()).isEqualTo("partial");
        assertThat(each.at("/renditions/0/href").stringValue())
            .isEqualTo(RenderedSite.BASE + "stories/" + id + "/ninjs.json");
      }
      assertThat(listed).as(path).isEqualTo(expected(path));
    }
  }

  /** By hand: the stories of the page's subject, newest first, at most a hundred. */
  private static List<String> expected(String path) {
    String[] parts = path.split("/", -1);
    return RenderedSite.answers().stories().stream()
        .filter(
            story ->
                switch (parts[0]) {
                  case "topics" -> story.topics().stream().anyMatch(t -> t.id().equals(parts[1]));
                  case "prefectures" ->
                      story.participations().stream()
                          .anyMatch(part -> prefecture(part.chamber().id()).equals(parts[1]));
                  default -> true;
                })
        .map(Story::id)
        .limit(100)
        .toList();
  }

  private static String prefecture(String chamber) {
    return RenderedSite.answers().chambers().stream()
        .filter(each -> each.id().equals(chamber))
        .findFirst()
        .orElseThrow()
        .prefecture()
        .id();
  }

  @Test
  void aCorrectionMakesAnotherVersion() throws Exception {
    JsonNode object =
        MAPPER.readTree(StateSite.text("stories/" + StateSite.CORRECTED + "/ninjs.json"));

    assertThat(object.get("version").stringValue()).isEqualTo("3");
    assertThat(object.get("versioncreated").stringValue()).isEqualTo("2024-03-01T00:00:00+09:00");
    assertThat(object.get("firstcreated").stringValue()).startsWith("2024-01-");
    assertThat(object.at("/trustindicators/2/title").stringValue()).isEqualTo("訂正の履歴");
    assertThat(StateSite.files()).doesNotContainKey("stories/" + StateSite.GONE + "/ninjs.json");
    assertThat(StateSite.text("stories/ninjs.json")).doesNotContain(StateSite.GONE);
  }

  @Test
  void pagesLeadToIt() {
    for (String page :
        List.of("stories/2024-mito-01/", "topics/tourism/", "prefectures/ibaraki/", "stories/")) {
      assertThat(
              RenderedSite.page(page)
                  .select("link[rel=alternate][type=application/json]")
                  .eachAttr("href"))
          .contains("/" + page + "ninjs.json");
    }
  }

  private static void keepsToTheStandard(JsonNode object, Set<String> known) {
    assertThat(known).containsAll(object.propertyNames());
    assertThat(object.get("type").stringValue()).isIn("text", "composite");
    assertThat(object.get("representationtype").stringValue()).isIn("full", "partial");
    assertThat(object.get("pubstatus").stringValue()).isEqualTo("usable");
    assertThat(object.get("language").stringValue()).isEqualTo("ja");
    object.properties().forEach(each -> keepsToTheStandard(each.getKey(), each.getValue()));
  }

  private static void keepsToTheStandard(String name, JsonNode value) {
    if (TIMES.contains(name)) {
      assertThat(OffsetDateTime.parse(value.stringValue())).isNotNull();
    } else if (ADDRESSES.contains(name)) {
      assertThat(URI.create(value.stringValue()).isAbsolute()).as(value.toString()).isTrue();
    } else if (name.equals("associations")) {
      Set<String> known = new HashSet<>(OBJECT);
      known.add("name");
      for (JsonNode each : value) {
        assertThat(each.has("name") && each.has("uri")).isTrue();
        keepsToTheStandard(each, known);
      }
    } else {
      (value.isArray() ? value : List.of(value)).forEach(each -> keepsInside(name, each));
    }
  }

  private static void keepsInside(String name, JsonNode part) {
    if (part.isObject()) {
      assertThat(INSIDE.get(name)).as(name).isNotNull().containsAll(part.propertyNames());
      part.properties()
          .forEach(
              each -> {
                if (ADDRESSES.contains(each.getKey())) {
                  assertThat(URI.create(each.getValue().stringValue()).isAbsolute()).isTrue();
                }
              });
      assertThat(part.has("value") || !Set.of("headlines", "descriptions", "bodies").contains(name))
          .isTrue();
    }
  }

  private static boolean isDay(Story story) {
    return story.publishedOn() != null
        && story.publishedOn().text().matches("[0-9]{4}-[0-9]{2}-[0-9]{2}");
  }

  private static JsonNode read(String path) {
    return MAPPER.readTree(Objects.requireNonNull(RenderedSite.files().get(path), path));
  }
}
