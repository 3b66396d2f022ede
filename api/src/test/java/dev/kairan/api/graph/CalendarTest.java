package dev.kairan.api.graph;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kairan.api.library.RichLibrary;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

@TestInstance(Lifecycle.PER_CLASS)
class CalendarTest {

  private final TestGraph graph = new TestGraph(RichLibrary.library(), RichLibrary.AS_OF);

  @AfterAll
  void close() {
    graph.close();
  }

  @Test
  void listsSchedulesAndEventsEarliestFirstWithoutBaselines() {
    assertThat(ids("2023-04-01", "2024-03-31"))
        .containsExactly(
            "2023-I-1-01-D1",
            "2023-K-0-01-D2",
            "2023-K-0-01-D3",
            "2023-K-0-01-E1",
            "2023-K-0-01-D1");
  }

  @Test
  void listsOneKindOnDemand() {
    String document = "{ calendar(from: \"2023-04-01\", to: \"2024-03-31\", kind: %s) { id } }";
    assertThat(new Answer(graph.ask(document.formatted("EVENT"), Map.of())).at("calendar").list())
        .extracting(entry -> entry.at("id").text())
        .containsExactly("2023-K-0-01-E1");
    assertThat(
            new Answer(graph.ask(document.formatted("SCHEDULE"), Map.of())).at("calendar").list())
        .hasSize(4);
  }

  @Test
  void takesWhatTouchesThePeriodOnItsFirstOrLastDay() {
    assertThat(ids("2023-05-31", "2023-05-31")).contains("2023-K-0-01-D2");
    assertThat(ids("2023-05-01", "2023-05-01")).contains("2023-K-0-01-D2");
    assertThat(ids("2023-06-01", "2023-09-10"))
        .doesNotContain("2023-K-0-01-D2")
        .contains("2023-K-0-01-E1");
    assertThat(ids("2023-09-13", "2023-09-30")).doesNotContain("2023-K-0-01-E1");
    assertThat(ids("2024-04-01", "2024-12-31")).isEmpty();
  }

  @Test
  void tellsOwnDatesFromOthers() {
    List<Map<String, Object>> entries =
        List.of(
            Map.of("id", "2023-I-1-01-D1", "kind", "SCHEDULE", "title", "日程1", "own", true),
            Map.of("id", "2023-K-0-01-D3", "kind", "SCHEDULE", "title", "日程3", "own", false),
            Map.of("id", "2023-K-0-01-E1", "kind", "EVENT", "title", "全国大会", "own", false));

    graph
        .tester()
        .document(
            """
            { calendar(from: "2023-06-01", to: "2023-09-30") { id kind title own } }
            """)
        .execute()
        .path("calendar")
        .entity(Object.class)
        .isEqualTo(entries);
  }

  @Test
  void namesPlacesOfEventsAndHowFirmDatesAre() {
    Answer all =
        new Answer(
            graph.ask(
                """
                { calendar(from: "2023-09-01", to: "2023-10-31") { id place precision qualifiers } }
                """,
                Map.of()));

    assertThat(all.at("calendar").list().stream().map(e -> e.at("place").value()))
        .containsExactly(null, "高知県高知市", null);
    assertThat(all.at("calendar").list().stream().map(e -> e.at("precision").text()))
        .containsExactly("MONTHS", "DAYS", "MONTHS");
    assertThat(all.at("calendar").list().stream().map(e -> e.at("qualifiers").value()))
        .containsExactly(List.of("EXACT"), List.of(), List.of("PLANNED", "ABOUT"));
  }

  @Test
  void keepsWhatWasCalledOffAndSaysSo() {
    String document = "{ calendar(from: \"2023-04-01\", to: \"2024-03-31\") { id cancelled } }";
    assertThat(new Answer(graph.ask(document, Map.of())).at("calendar").list())
        .filteredOn(entry -> Boolean.TRUE.equals(entry.at("cancelled").value()))
        .extracting(entry -> entry.at("id").text())
        .containsExactly("2023-K-0-01-D3");
  }

  private List<String> ids(String from, String to) {
    String document = "query ($from: Date!, $to: Date!) { calendar(from: $from, to: $to) { id } }";
    return new Answer(graph.ask(document, Map.of("from", from, "to", to)))
        .at("calendar").list().stream().map(entry -> entry.at("id").text()).toList();
  }
}
