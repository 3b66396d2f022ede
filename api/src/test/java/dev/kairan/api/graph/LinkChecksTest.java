package dev.kairan.api.graph;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kairan.api.library.LibraryMaker;
import dev.kairan.api.library.RandomLibrary;
import dev.kairan.api.library.RichLibrary;
import dev.kairan.api.library.StoryMaker;
import dev.kairan.api.oracle.LinkOracle;
import dev.kairan.api.oracle.LinkOracle.Link;
import dev.kairan.api.oracle.World;
import dev.kairan.content.Library;
import dev.kairan.content.link.LinkStatus;
import dev.kairan.content.place.Prefecture;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** How many links still lead somewhere. */
class LinkChecksTest {

  private static final String COUNTS =
      "{ linkCheckCounts { citedCount okCount brokenCount uncheckedCount dataThrough rule { id } } }";

  @Test
  void countsEachAddressOnceAsItWasLastFound() {
    World world = new World(RandomLibrary.of(31, 10, 40));
    List<Link> links =
        world.stories().stream().flatMap(s -> new LinkOracle(world).links(s).stream()).toList();
    Map<String, @Nullable Object> expected = new HashMap<>();
    expected.put("citedCount", addresses(links, Set.of("OK", "BROKEN", "UNCHECKED")));
    expected.put("okCount", addresses(links, Set.of("OK")));
    expected.put("brokenCount", addresses(links, Set.of("BROKEN")));
    expected.put("uncheckedCount", addresses(links, Set.of("UNCHECKED")));
    expected.put("dataThrough", newest(links));
    expected.put("rule", Map.of("id", "links"));
    assertThat(expected).doesNotContainValue(0);

    assertThat(counts(world.library())).isEqualTo(expected);
  }

  private static int addresses(List<Link> links, Set<String> states) {
    return links.stream()
        .filter(link -> states.contains(link.status()))
        .map(Link::url)
        .collect(Collectors.toSet())
        .size();
  }

  private static String newest(List<Link> links) {
    return links.stream()
        .map(Link::checkedOn)
        .filter(Objects::nonNull)
        .map(Object::toString)
        .max(String::compareTo)
        .orElseThrow();
  }

  @Test
  void knowsNothingOfLinksThatNobodyChecked() {
    LibraryMaker maker =
        new LibraryMaker()
            .chamber("mito", "水戸", "みと", Prefecture.IBARAKI)
            .story(new StoryMaker("s1").by("mito").source("https://a.example/", null))
            .linkCheck("https://a.example/", "2023-10-02", LinkStatus.BROKEN, null);

    Map<String, @Nullable Object> counts = counts(maker.make());

    assertThat(counts).containsEntry("citedCount", 1).containsEntry("uncheckedCount", 1);
    assertThat(counts.get("okCount")).isNull();
    assertThat(counts.get("brokenCount")).isNull();
    assertThat(counts.get("dataThrough")).isNull();
  }

  @SuppressWarnings("unchecked") // An answer's fields are maps by name.
  private static Map<String, @Nullable Object> counts(Library library) {
    try (TestGraph graph = new TestGraph(library, RichLibrary.AS_OF)) {
      return (Map<String, @Nullable Object>)
          Objects.requireNonNull(graph.ask(COUNTS, Map.of()).get("linkCheckCounts"));
    }
  }
}
