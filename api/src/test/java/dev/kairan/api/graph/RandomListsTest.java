package dev.kairan.api.graph;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kairan.api.library.RandomLibrary;
import dev.kairan.api.oracle.Blackout;
import dev.kairan.api.oracle.DeskFilterOracle;
import dev.kairan.api.oracle.FilterOracle;
import dev.kairan.api.oracle.FilterValues;
import dev.kairan.api.oracle.OrderOracle;
import dev.kairan.api.oracle.PressFilterOracle;
import dev.kairan.api.oracle.RandomFilters;
import dev.kairan.api.oracle.World;
import dev.kairan.content.Library;
import dev.kairan.content.desk.Issue;
import dev.kairan.content.desk.Request;
import dev.kairan.content.desk.Training;
import dev.kairan.content.place.Chamber;
import dev.kairan.content.press.Clipping;
import dev.kairan.content.press.Release;
import dev.kairan.content.story.Story;
import dev.kairan.content.visit.Visit;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Lists under random filters and orders, against a count by hand over the library. */
@TestInstance(Lifecycle.PER_CLASS)
class RandomListsTest {

  private static final Library LIBRARY = RandomLibrary.of(7, 40, 90);
  private static final int FILTERS_PER_TYPE = 150;

  private static final Instant AT = Instant.parse("2023-10-01T03:00:00Z");
  private final World world = new World(Blackout.of(LIBRARY, AT));
  private final FilterOracle filters = new FilterOracle(world);
  private final DeskFilterOracle desk = new DeskFilterOracle(world);
  private final PressFilterOracle press = new PressFilterOracle(world);
  private final OrderOracle orders = new OrderOracle(world);
  private final TestGraph graph = new TestGraph(LIBRARY, AT);

  @AfterAll
  void close() {
    graph.close();
  }

  static List<ListCase> cases() {
    Random random = new Random(20231001);
    RandomFilters filters = new RandomFilters(new FilterValues(LIBRARY), random);
    return ListCase.some(filters, random, FILTERS_PER_TYPE);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void listsWhatPassesInOrder(ListCase asked) {
    ListWalk walk = new ListWalk(graph, asked);
    List<String> expected = expected(asked);

    assertThat(walk.totalCount()).isEqualTo(expected.size());
    assertThat(walk.all()).isEqualTo(expected);
    assertThat(walk.forwards()).isEqualTo(expected);
    assertThat(walk.backwards()).isEqualTo(expected);
  }

  /** A filter that lets all or nothing pass tells little: most of them should do neither. */
  @Test
  void filtersTellRecordsApart() {
    long telling =
        cases().stream()
            .filter(c -> !expected(c).isEmpty())
            .filter(c -> expected(c).size() < expected(c.withoutFilter()).size())
            .count();

    assertThat(telling).isGreaterThan(FILTERS_PER_TYPE);
  }

  private List<String> expected(ListCase asked) {
    return switch (asked.field()) {
      case "chambers" ->
          LIBRARY.chambers().stream()
              .filter(c -> filters.chamber(c, asked.filter()))
              .sorted(orders.chambers(asked.order(), asked.descending()))
              .map(Chamber::id)
              .toList();
      case "stories" ->
          world.stories().stream()
              .filter(s -> filters.story(s, asked.filter()))
              .sorted(orders.stories(asked.order(), asked.descending()))
              .map(Story::id)
              .toList();
      case "actionItems" ->
          world.items().stream()
              .filter(p -> filters.actionItem(p, asked.filter()))
              .sorted(orders.actionItems(asked.order(), asked.descending()))
              .map(p -> p.item().id())
              .toList();
      case "visits" ->
          LIBRARY.visits().stream()
              .filter(v -> desk.visit(v, asked.filter()))
              .sorted(orders.visits(asked.order(), asked.descending()))
              .map(Visit::id)
              .toList();
      case "requests" ->
          LIBRARY.desk().requests().stream()
              .filter(r -> desk.request(r, asked.filter()))
              .sorted(orders.requests(asked.order(), asked.descending()))
              .map(Request::id)
              .toList();
      case "trainings" ->
          LIBRARY.desk().trainings().stream()
              .filter(t -> desk.training(t, asked.filter()))
              .sorted(orders.trainings(asked.order(), asked.descending()))
              .map(Training::id)
              .toList();
      case "issues" ->
          LIBRARY.desk().issues().stream()
              .filter(i -> desk.issue(i, asked.filter()))
              .sorted(orders.issues(asked.order(), asked.descending()))
              .map(Issue::id)
              .toList();
      case "clippings" ->
          LIBRARY.clippings().stream()
              .filter(c -> press.clipping(c, asked.filter()))
              .sorted(orders.clippings(asked.order(), asked.descending()))
              .map(Clipping::id)
              .toList();
      case "releases" ->
          world.library().pressOffice().releases().stream()
              .filter(r -> press.release(r, asked.filter()))
              .sorted(orders.releases(asked.order(), asked.descending()))
              .map(Release::id)
              .toList();
      default -> throw new AssertionError(asked.field());
    };
  }
}
