package dev.kairan.api.graph;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kairan.api.library.RandomLibrary;
import dev.kairan.api.library.RichLibrary;
import dev.kairan.api.oracle.FilterOracle;
import dev.kairan.api.oracle.FilterValues;
import dev.kairan.api.oracle.OrderOracle;
import dev.kairan.api.oracle.RandomFilters;
import dev.kairan.api.oracle.World;
import dev.kairan.content.Library;
import dev.kairan.content.place.Chamber;
import dev.kairan.content.story.Story;
import dev.kairan.content.story.Topic;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Lists inside lists: the first, the last and the count of each parent's own rows. */
@TestInstance(Lifecycle.PER_CLASS)
class NestedListsTest {

  private static final String DOCUMENT =
      """
      query ($filter: StoryFilter, $orderBy: StoryOrder, $size: Int) {
        chambers { nodes { id ...lists } }
        topics { id ...topicLists }
      }
      fragment lists on Chamber {
        start: stories(filter: $filter, orderBy: $orderBy, first: $size) { ...page }
        end: stories(filter: $filter, orderBy: $orderBy, last: $size) { ...page }
      }
      fragment topicLists on Topic {
        start: stories(filter: $filter, orderBy: $orderBy, first: $size) { ...page }
        end: stories(filter: $filter, orderBy: $orderBy, last: $size) { ...page }
      }
      fragment page on StoryConnection {
        totalCount nodes { id } pageInfo { hasNextPage hasPreviousPage }
      }
      """;

  private static final Library LIBRARY = RandomLibrary.of(11, 25, 80);

  private final World world = new World(LIBRARY);
  private final FilterOracle filters = new FilterOracle(world);
  private final TestGraph graph = new TestGraph(LIBRARY, RichLibrary.AS_OF);

  @AfterAll
  void close() {
    graph.close();
  }

  static List<ListCase> cases() {
    Random random = new Random(4);
    RandomFilters filters = new RandomFilters(new FilterValues(LIBRARY), random);
    return ListCase.some(filters, random, 60).stream()
        .filter(each -> each.field().equals("stories"))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void givesEachParentItsOwnPage(ListCase asked) {
    int size = 1 + asked.pageSize() % 3;
    Map<String, Object> variables = new HashMap<>();
    variables.put("filter", asked.filter());
    variables.put("orderBy", asked.orderBy());
    variables.put("size", size);
    Answer answer = new Answer(graph.ask(DOCUMENT, variables));

    List<Answer> chambers = answer.at("chambers.nodes").list();
    assertThat(chambers).hasSameSizeAs(LIBRARY.chambers());
    for (Answer chamber : chambers) {
      assertPages(chamber, size, expected(asked, world.storiesOf(chamber(chamber))));
    }
    for (Answer topic : answer.at("topics").list()) {
      assertPages(topic, size, expected(asked, world.storiesOf(topic(topic))));
    }
  }

  private static void assertPages(Answer parent, int size, List<String> expected) {
    int count = expected.size();
    boolean more = count > size;

    assertThat(parent.at("start.totalCount").number()).isEqualTo(count);
    assertThat(ids(parent.at("start"))).isEqualTo(expected.subList(0, Math.min(size, count)));
    assertThat(parent.at("start.pageInfo.hasNextPage").yes()).isEqualTo(more);
    assertThat(parent.at("start.pageInfo.hasPreviousPage").yes()).isFalse();
    assertThat(ids(parent.at("end"))).isEqualTo(expected.subList(Math.max(0, count - size), count));
    assertThat(parent.at("end.pageInfo.hasPreviousPage").yes()).isEqualTo(more);
    assertThat(parent.at("end.pageInfo.hasNextPage").yes()).isFalse();
  }

  private List<String> expected(ListCase asked, List<Story> stories) {
    return stories.stream()
        .filter(story -> filters.story(story, asked.filter()))
        .sorted(new OrderOracle(world).stories(asked.order(), asked.descending()))
        .map(Story::id)
        .toList();
  }

  private static Chamber chamber(Answer answer) {
    String id = answer.at("id").text();
    return LIBRARY.chambers().stream().filter(c -> c.id().equals(id)).findAny().orElseThrow();
  }

  private static Topic topic(Answer answer) {
    String id = answer.at("id").text();
    return LIBRARY.topics().stream().filter(t -> t.id().equals(id)).findAny().orElseThrow();
  }

  private static List<String> ids(Answer page) {
    return page.at("nodes").list().stream().map(node -> node.at("id").text()).toList();
  }
}
