package dev.kairan.publisher.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kairan.api.Graph;
import dev.kairan.content.Library;
import dev.kairan.content.source.LibraryReader;
import dev.kairan.publisher.answer.Chamber;
import dev.kairan.publisher.answer.Story;
import dev.kairan.publisher.html.Index;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.assertj.core.data.Offset;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the pictures show is what is so, counted another way. */
class ChartPagesTest {

  @Test
  void theMapHasADotForEachChamberAndSaysTheSameAsItsTable() {
    for (String address : List.of("", "progress/2023/", "topics/tourism/")) {
      Document page = RenderedSite.page(address);
      List<Element> rows = page.select(".asTable tbody tr");
      List<Element> tiles = page.select(".tiles > li");

      assertThat(tiles).as(address).hasSize(47).hasSameSizeAs(rows);
      for (int i = 0; i < tiles.size(); i++) {
        List<String> cells = rows.get(i).select("td").eachText();
        int covered = Integer.parseInt(cells.get(0));
        int total = Integer.parseInt(cells.get(1));
        assertThat(dots(tiles.get(i), "on")).as(address).isEqualTo(covered);
        assertThat(dots(tiles.get(i), "off")).as(address).isEqualTo(total - covered);
        assertThat(tiles.get(i).text()).contains(total + "会議所のうち" + covered);
      }
    }
  }

  @Test
  void theMapOfHomeAddsUpToTheCountBesideIt() {
    Document home = RenderedSite.page("");

    assertThat(home.select(".tiles .on").stream().mapToInt(ChartPagesTest::dots).sum())
        .isEqualTo(Integer.parseInt(home.select(".counts .num").get(0).text()));
    assertThat(home.select(".asTable tfoot td").eachText()).element(1).isEqualTo("515");
  }

  @Test
  void theMapOfATopicAddsUpToWhatTheGraphCounts() throws Exception {
    Path content = RenderedSite.content();
    Library library = Objects.requireNonNull(LibraryReader.read(content).library());
    Map<String, Integer> counts = new TreeMap<>();
    try (Graph graph =
        Graph.open(
            library, content.resolveSibling("topics.db"), Instant.parse("2026-11-22T06:00:00Z"))) {
      String question = "{ coverage { byTopic { topic { id } coveredCount } } }";
      JsonNode answer = new JsonMapper().valueToTree(graph.ask(question, Map.of()).data());
      for (JsonNode each : answer.at("/coverage/byTopic")) {
        counts.put(each.at("/topic/id").asString(), each.at("/coveredCount").asInt());
      }
    }

    assertThat(counts).hasSizeGreaterThan(10);
    counts.forEach(
        (topic, count) ->
            assertThat(
                    RenderedSite.page("topics/" + topic + "/").select(".tiles .on").stream()
                        .mapToInt(ChartPagesTest::dots)
                        .sum())
                .as(topic)
                .isEqualTo(count));
  }

  @Test
  void theHeatMapCountsEachChamberOnceInItsBlock() {
    List<List<String>> drawn =
        RenderedSite.page("topics/").select(".heat tbody tr").stream()
            .map(row -> row.select("td").eachText())
            .toList();
    Index<Chamber> chambers = Index.of(RenderedSite.answers().chambers(), Chamber::id);
    List<List<String>> counted = new ArrayList<>();
    for (var topic : RenderedSite.answers().topics()) {
      List<String> row = new ArrayList<>();
      for (var block : RenderedSite.answers().regionalBlocks()) {
        row.add(
            Long.toString(
                RenderedSite.answers().stories().stream()
                    .filter(s -> s.topics().stream().anyMatch(t -> t.id().equals(topic.id())))
                    .flatMap(s -> s.participations().stream())
                    .map(Story.Participation::chamber)
                    .filter(c -> chambers.get(c).regionalBlock().id().equals(block.id()))
                    .distinct()
                    .count()));
      }
      counted.add(row);
    }

    assertThat(drawn).isEqualTo(counted);
  }

  @Test
  void onlyATargetWithARecordHasALineAndItEndsAtWhatWasReached() {
    Document page = RenderedSite.page("progress/2023/");
    Element target = Objects.requireNonNull(page.getElementById("2023-III-4-02-T1"));
    double reached = Double.parseDouble(target.select(".big .num").text());

    assertThat(page.select(".target .pace")).hasSize(1);
    assertThat(target.select(".months tbody tr")).hasSize(12);
    assertThat(target.select(".months tbody tr").eachText())
        .last()
        .isEqualTo("2024年3月31日 " + (int) reached + "商工会議所 515商工会議所");
    assertThat(Double.parseDouble(target.select(".now").attr("cx"))).isEqualTo(352);
    assertThat(Double.parseDouble(target.select(".now").attr("cy")))
        .as("the base is at 162, the goal at 26")
        .isCloseTo(162 - 136 * reached / 515, Offset.offset(0.06));
  }

  @Test
  void theYearsStripShowsEveryDateOnceWithoutOverlaps() {
    Document page = RenderedSite.page("calendar/");
    List<Element> marks = page.select(".strip-year > svg rect");
    double height =
        Double.parseDouble(page.select(".strip-year > svg").attr("viewBox").split(" ", -1)[3]);

    assertThat(marks).hasSameSizeAs(RenderedSite.answers().planYears().get(0).calendar());
    Map<String, Double> lanes = new TreeMap<>();
    for (Element mark : marks) {
      double x = Double.parseDouble(mark.attr("x"));
      double end = x + Double.parseDouble(mark.attr("width"));
      assertThat(end).isBetween(6.0, 360.1);
      assertThat(Double.parseDouble(mark.attr("y"))).isBetween(0.0, height - 6);
      assertThat(x).as(mark.text()).isGreaterThanOrEqualTo(lanes.getOrDefault(mark.attr("y"), 0.0));
      lanes.put(mark.attr("y"), end);
    }
  }

  private static int dots(Element tile, String kind) {
    return dots(tile.select("path." + kind).get(0));
  }

  private static int dots(Element path) {
    return path.attr("d").split("M", -1).length - 1;
  }
}
