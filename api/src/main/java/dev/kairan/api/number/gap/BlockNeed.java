package dev.kairan.api.number.gap;

import dev.kairan.api.store.row.place.GapChamber;
import dev.kairan.api.store.row.story.TopicRow;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a regional block lacks.
 *
 * @param chambers how many chambers it has
 * @param missing how many of them have no story in the year
 * @param rareTopics topics of which hardly any has a story, rarest first
 */
record BlockNeed(String name, int chambers, int missing, List<RareTopic> rareTopics) {

  /** A topic is rare when fewer than one chamber in twenty has a story of it. */
  private static final int ONE_IN = 20;

  private static final double WHOLE = 100;

  /** A topic, and how many chambers of the block have a story of it. */
  record RareTopic(TopicRow topic, int chambers) {}

  /** Looks at the chambers of one block; {@code topics} are those of each chamber's stories. */
  static BlockNeed of(List<GapChamber> block, List<TopicRow> all, Map<String, Set<String>> topics) {
    int missing = (int) block.stream().filter(each -> !each.covered()).count();
    List<RareTopic> rare =
        all.stream()
            .map(topic -> new RareTopic(topic, having(topic, block, topics)))
            .filter(topic -> topic.chambers() * ONE_IN < block.size())
            .sorted(Comparator.comparingInt(RareTopic::chambers))
            .toList();
    String name = block.get(0).chamber().regionalBlock().name();
    return new BlockNeed(name, block.size(), missing, rare);
  }

  private static int having(
      TopicRow topic, List<GapChamber> block, Map<String, Set<String>> topics) {
    return (int)
        block.stream()
            .filter(each -> topics.getOrDefault(each.chamber().id(), Set.of()).contains(topic.id()))
            .count();
  }

  double missingShare() {
    return missing * WHOLE / chambers;
  }
}
