package dev.kairan.publisher.facet;

import dev.kairan.publisher.html.StoryCard;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A page of the site that lists the stories which meet one condition or two.
 *
 * @param address of the page
 * @param stories newest first
 */
public record Choice(String address, List<Facet> facets, List<StoryCard> stories) {

  /**
   * False for a second condition beside an unknown year: most stories have none, and such a page
   * would show nearly all that the page of the other condition shows.
   */
  boolean hasPages() {
    return facets.size() == 1 || facets.stream().noneMatch(each -> each.id().equals(Facet.UNKNOWN));
  }

  /** Such as 2023年度に公開された関東ブロックの取り組み事例. */
  public String title() {
    return String.join("", phrases());
  }

  /** The title in parts that stay on one line where there is room. */
  public List<String> phrases() {
    Stream<String> conditions =
        facets.stream().sorted(Comparator.comparing(each -> rank(each.kind()))).map(Facet::phrase);
    return Stream.concat(conditions, Stream.of("取り組み事例")).toList();
  }

  /** In which order the words of conditions follow each other. */
  private static int rank(FacetKind kind) {
    return switch (kind) {
      case YEAR -> 0;
      case BLOCK, PREFECTURE -> 1;
      case TOPIC, SECTION -> 2;
    };
  }
}
