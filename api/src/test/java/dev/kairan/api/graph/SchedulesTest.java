package dev.kairan.api.graph;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kairan.api.library.RandomLibrary;
import dev.kairan.api.library.RichLibrary;
import dev.kairan.api.oracle.FilterOracle;
import dev.kairan.api.oracle.FilterValues;
import dev.kairan.api.oracle.RandomFilters;
import dev.kairan.api.oracle.World;
import dev.kairan.content.Library;
import dev.kairan.content.plan.Schedule;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The schedules of action items, with conditions. */
class SchedulesTest {

  private static final String DOCUMENT =
      "query ($filter: ScheduleFilter) { actionItems { nodes { schedules(filter: $filter) { id } } } }";

  @Test
  void passTheFilterAsTheyDoByHand() {
    Library library = RandomLibrary.of(7, 20, 30);
    World world = new World(library);
    FilterOracle oracle = new FilterOracle(world);
    RandomFilters filters = new RandomFilters(new FilterValues(library), new Random(11));
    try (TestGraph graph = new TestGraph(library, RichLibrary.AS_OF)) {
      for (int i = 0; i < 60; i++) {
        Map<String, Object> filter = filters.of("ScheduleFilter");
        List<List<String>> expected =
            world.items().stream()
                .map(placed -> ids(placed.item().schedules(), oracle, filter))
                .toList();
        Answer answer = new Answer(graph.ask(DOCUMENT, Map.of("filter", filter)));
        assertThat(answer.at("actionItems.nodes").list())
            .as("%s", filter)
            .extracting(
                item -> item.at("schedules").list().stream().map(s -> s.at("id").text()).toList())
            .isEqualTo(expected);
      }
    }
  }

  private static List<String> ids(
      List<Schedule> schedules, FilterOracle oracle, Map<String, Object> filter) {
    return schedules.stream()
        .filter(schedule -> oracle.schedule(schedule, filter))
        .map(Schedule::id)
        .toList();
  }

  @Test
  void aMonthHoldsItsFirstAndItsLastDayInLeapYearsToo() {
    try (TestGraph graph = new TestGraph(RichLibrary.library(), RichLibrary.AS_OF)) {
      for (String month : List.of("2023-05", "2023-10", "2024-02", "2024-03", "2024-04")) {
        LocalDate first = LocalDate.parse(month + "-01");
        LocalDate last = first.plusMonths(1).minusDays(1);
        String days = "{gte: \"%s\", lte: \"%s\"}".formatted(first, last);
        assertThat(ids(graph, "{end: {month: \"%s\"}}".formatted(month)))
            .isEqualTo(ids(graph, "{end: %s}".formatted(days)));
        assertThat(ids(graph, "{touchesMonth: \"%s\"}".formatted(month)))
            .isEqualTo(
                ids(graph, "{start: {lte: \"%s\"}, end: {gte: \"%s\"}}".formatted(last, first)));
      }
    }
  }

  private static Object ids(TestGraph graph, String filter) {
    return graph.ask(
        "{ actionItems { nodes { schedules(filter: %s) { id } } } }".formatted(filter), Map.of());
  }

  @ParameterizedTest
  @ValueSource(strings = {"2023-13", "2023-9", "2023", "2023-09-01", "九月", ""})
  void whatIsNoMonthIsRefused(String month) {
    try (TestGraph graph = new TestGraph(RichLibrary.library(), RichLibrary.AS_OF)) {
      for (String condition : List.of("end: {month: \"%s\"}", "touchesMonth: \"%s\"")) {
        var errors =
            graph
                .execute(
                    "{ actionItems { nodes { schedules(filter: {%s}) { id } } } }"
                        .formatted(condition.formatted(month)),
                    Map.of())
                .getErrors();
        assertThat(errors.get(0).getMessage()).contains("月は 2023-09 の形で", month);
        assertThat(errors.get(0).getExtensions()).containsEntry("code", "BAD_ARGUMENT");
      }
    }
  }
}
