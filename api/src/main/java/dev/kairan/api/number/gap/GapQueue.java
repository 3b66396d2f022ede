package dev.kairan.api.number.gap;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.groupingBy;

import dev.kairan.api.store.Store;
import dev.kairan.api.store.query.StoryScope;
import dev.kairan.api.store.row.place.GapChamber;
import dev.kairan.api.store.row.story.TopicRow;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Ranks the chambers that have no story in a fiscal year.
 *
 * @param regionalBlock id of the block that alone is looked at; null for all
 */
public record GapQueue(int fiscalYear, LocalDate asOf, @Nullable String regionalBlock) {

  /** All of them, the most urgent first; ties by prefecture and kana. */
  public List<Gap> of(Store store) {
    List<GapChamber> chambers = store.gaps().chambers(scope(fiscalYear));
    Map<String, Set<String>> topics = store.gaps().topics(scope(null));
    List<TopicRow> allTopics = store.topics().topics();
    Map<String, BlockNeed> needs =
        blocks(chambers).entrySet().stream()
            .collect(
                Collectors.toMap(
                    Map.Entry::getKey, e -> BlockNeed.of(e.getValue(), allTopics, topics)));
    // The chambers come by prefecture and kana, and sorting keeps the order of equals.
    List<Gap> gaps =
        chambers.stream()
            .filter(each -> !each.covered())
            .map(each -> gap(each, needs, topics))
            .sorted(Comparator.comparingInt(Gap::score).reversed())
            .toList();
    return IntStream.range(0, gaps.size()).mapToObj(i -> gaps.get(i).ranked(i + 1)).toList();
  }

  private StoryScope scope(@Nullable Integer year) {
    return new StoryScope(year, asOf, true, regionalBlock, null, null, null);
  }

  private static Map<String, List<GapChamber>> blocks(List<GapChamber> chambers) {
    return chambers.stream()
        .collect(groupingBy(GapQueue::block, LinkedHashMap::new, Collectors.toList()));
  }

  private static String block(GapChamber looked) {
    return looked.chamber().regionalBlock().id();
  }

  private Gap gap(
      GapChamber looked, Map<String, BlockNeed> needs, Map<String, Set<String>> topics) {
    BlockNeed need = requireNonNull(needs.get(block(looked)));
    Set<String> own = topics.getOrDefault(looked.chamber().id(), Set.of());
    GapScore score = new GapScore(looked, need, own, fiscalYear, asOf);
    return new Gap(0, looked, score.reasons(), need.missingShare());
  }
}
