package dev.kairan.api.graph;

import static dev.kairan.api.library.PlanMaker.section;
import static org.assertj.core.api.Assertions.assertThat;

import dev.kairan.api.library.ItemMaker;
import dev.kairan.api.library.LibraryMaker;
import dev.kairan.api.library.PlanMaker;
import dev.kairan.api.library.RichLibrary;
import dev.kairan.content.Library;
import dev.kairan.content.plan.ActionItem;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What became of action items from plan to plan. */
class SuccessionTest {

  /** Two items become one, one becomes two, one is dropped, one comes back after a year. */
  private static Library library() {
    return new LibraryMaker()
        .plan(plan(2021, item("2021-I-1-01"), item("2021-I-1-02")))
        .plan(
            plan(
                2022,
                item("2022-I-1-01"),
                item("2022-I-1-02"),
                item("2022-I-1-03"),
                item("2022-I-1-04")))
        .plan(
            plan(
                2023,
                item("2023-I-1-01").after("2022-I-1-02").after("2022-I-1-01"),
                item("2023-I-1-02").after("2022-I-1-03"),
                item("2023-I-1-03").after("2022-I-1-03").after("2021-I-1-02"),
                item("2023-I-1-04")))
        .make();
  }

  private static PlanMaker plan(int year, ItemMaker... items) {
    return new PlanMaker(year)
        .chapter(
            "I",
            section(
                year + "-I-1",
                1,
                List.of(items).stream().map(ItemMaker::make).toArray(ActionItem[]::new)));
  }

  private static ItemMaker item(String id) {
    return new ItemMaker(id);
  }

  @Test
  void followsEveryItemBothWays() {
    try (TestGraph graph = new TestGraph(library(), RichLibrary.AS_OF)) {
      List<String> lines =
          new Answer(
                  graph.ask(
                      """
                      { actionItems { nodes { id predecessors { id } successors { id } continuation { state } } } }
                      """,
                      Map.of()))
              .at("actionItems.nodes").list().stream().map(SuccessionTest::line).toList();

      assertThat(lines)
          .containsExactly(
              "2021-I-1-01 [] [] UNKNOWN",
              "2021-I-1-02 [] [2023-I-1-03] CONTINUED",
              "2022-I-1-01 [] [2023-I-1-01] CONTINUED",
              "2022-I-1-02 [] [2023-I-1-01] CONTINUED",
              "2022-I-1-03 [] [2023-I-1-02, 2023-I-1-03] CONTINUED",
              "2022-I-1-04 [] [] DROPPED",
              "2023-I-1-01 [2022-I-1-02, 2022-I-1-01] [] UNKNOWN",
              "2023-I-1-02 [2022-I-1-03] [] UNKNOWN",
              "2023-I-1-03 [2022-I-1-03, 2021-I-1-02] [] UNKNOWN",
              "2023-I-1-04 [] [] UNKNOWN");
    }
  }

  private static String line(Answer item) {
    return item.at("id").text()
        + " "
        + ids(item.at("predecessors"))
        + " "
        + ids(item.at("successors"))
        + " "
        + item.at("continuation.state").text();
  }

  private static List<String> ids(Answer items) {
    return items.list().stream().map(item -> item.at("id").text()).toList();
  }

  @Test
  void dropsNothingWhereNobodySaidWhatIsCarriedOn() {
    try (TestGraph graph = new TestGraph(library(), RichLibrary.AS_OF)) {
      List<Answer> plans =
          new Answer(graph.ask("{ plans { droppedItems { id } } }", Map.of())).at("plans").list();

      assertThat(plans.get(0).at("droppedItems").value()).as("the first plan").isNull();
      assertThat(plans.get(1).at("droppedItems").value()).as("nothing recorded").isNull();
      assertThat(ids(plans.get(2).at("droppedItems"))).containsExactly("2022-I-1-04");
    }
  }
}
