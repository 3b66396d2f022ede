package dev.kairan.api.graph;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kairan.api.library.LibraryMaker;
import dev.kairan.api.library.RandomLibrary;
import dev.kairan.api.library.RichLibrary;
import dev.kairan.content.Library;
import dev.kairan.content.place.Chamber;
import dev.kairan.content.place.Prefecture;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** How many chambers there were when, and what changed among them. */
class ChamberHistoryTest {

  private static final String CHANGES =
      """
      query ($from: Date!, $to: Date) {
        chamberChanges(from: $from, to: $to) {
          kind on chamber { id } successor { id } formerName { name kana validTo }
        }
      }
      """;

  /** A merger into a new chamber, one into an old one, a closure, and two renamings of one. */
  private static Library library() {
    return new LibraryMaker()
        .chamber("mito", "水戸", "みと", Prefecture.IBARAKI)
        .chamber(chamber("kita", null, "2023-03-31", "shin"))
        .chamber(chamber("minami", null, "2023-03-31", "shin"))
        .chamber(chamber("shin", "2023-04-01", null, null))
        .chamber(chamber("machi", null, "2023-09-30", "mito"))
        .chamber(chamber("mura", null, "2024-03-31", null))
        .formerName("mito", "上町", "うわまち", "2022-12-31")
        .formerName("mito", "下町", "しもまち", "2023-03-31")
        .make();
  }

  private static Chamber chamber(
      String id, @Nullable String from, @Nullable String to, @Nullable String into) {
    return new Chamber(
        id,
        id + "商工会議所",
        "あ",
        Prefecture.IBARAKI,
        null,
        from == null ? null : LocalDate.parse(from),
        to == null ? null : LocalDate.parse(to),
        into);
  }

  @Test
  void tellsWhatHappenedOnTheDayFromWhichItHolds() {
    try (TestGraph graph = new TestGraph(library(), RichLibrary.AS_OF)) {
      assertThat(changes(graph, "2022-01-01", "2024-12-31"))
          .containsExactly(
              "RENAMED 2023-01-01 mito 上町商工会議所",
              "FOUNDED 2023-04-01 shin",
              "RENAMED 2023-04-01 mito 下町商工会議所",
              "MERGED 2023-04-01 kita shin",
              "MERGED 2023-04-01 minami shin",
              "MERGED 2023-10-01 machi mito",
              "CLOSED 2024-04-01 mura");
      assertThat(changes(graph, "2023-04-01", "2023-04-01")).hasSize(4);
      assertThat(changes(graph, "2023-04-02", "2023-09-30")).isEmpty();
      assertThat(changes(graph, "2023-10-01", null))
          .as("up to the day of the run")
          .containsExactly("MERGED 2023-10-01 machi mito");
    }
  }

  private static List<String> changes(TestGraph graph, String from, @Nullable String to) {
    Map<String, Object> asked = to == null ? Map.of("from", from) : Map.of("from", from, "to", to);
    return new Answer(graph.ask(CHANGES, asked))
        .at("chamberChanges").list().stream().map(ChamberHistoryTest::line).toList();
  }

  private static String line(Answer change) {
    String line =
        change.at("kind").text()
            + " "
            + change.at("on").text()
            + " "
            + change.at("chamber.id").text();
    if (change.at("successor").value() != null) {
      return line + " " + change.at("successor.id").text();
    }
    return change.at("formerName").value() == null
        ? line
        : line + " " + change.at("formerName.name").text();
  }

  @Test
  void saysOfWhichDayTheUsualNumberIs() {
    try (TestGraph graph = new TestGraph(library(), RichLibrary.AS_OF)) {
      graph
          .tester()
          .document("{ chamberCount { on count censusOn censusCount rule { id } } }")
          .execute()
          .path("chamberCount")
          .entity(Object.class)
          .isEqualTo(
              Map.of(
                  "on",
                  "2023-10-01",
                  "count",
                  3,
                  "censusOn",
                  "2023-04-01",
                  "censusCount",
                  6,
                  "rule",
                  Map.of("id", "chamber-count")));
    }
  }

  /** Whatever happened, the changes of a day are what the number changes by. */
  @Test
  void changesAddUpToTheNumbers() {
    Library library = RandomLibrary.of(9, 120, 1);
    try (TestGraph graph = new TestGraph(library, RichLibrary.AS_OF)) {
      for (String text : List.of("2023-03-31", "2023-04-01", "2023-06-30", "2023-07-01")) {
        LocalDate day = LocalDate.parse(text);
        List<String> changes = changes(graph, text, text);
        long more = changes.stream().filter(line -> line.startsWith("FOUNDED")).count();
        long fewer = changes.stream().filter(line -> line.matches("(MERGED|CLOSED).*")).count();

        assertThat(count(graph, day)).isEqualTo(count(graph, day.minusDays(1)) + more - fewer);
        assertThat(count(graph, day))
            .isEqualTo(library.chambers().stream().filter(c -> c.existsOn(day)).count());
      }
    }
  }

  private static long count(TestGraph graph, LocalDate day) {
    return new Answer(
            graph.ask(
                "query ($on: Date) { chamberCount(on: $on) { count } }",
                Map.of("on", day.toString())))
        .at("chamberCount.count")
        .number();
  }
}
