package dev.kairan.api.store.load;

import dev.kairan.content.Library;
import dev.kairan.content.plan.ActionItem;
import dev.kairan.content.plan.Section;
import dev.kairan.content.story.Evidence;
import dev.kairan.content.story.Participation;
import dev.kairan.content.story.Story;
import dev.kairan.content.time.PartialDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The stories of each chamber, topic and action item: counts that lists are ordered by. */
final class Tally {

  private final Map<String, List<Story>> byChamber = new HashMap<>();
  private final Map<String, List<Story>> byTopic = new HashMap<>();
  private final Map<String, List<Story>> byActionItem = new HashMap<>();

  /** Counts the stories that are not withdrawn by {@code day}. */
  Tally(Library library, LocalDate day) {
    library.stories().stream().filter(story -> !story.isWithdrawnBy(day)).forEach(this::count);
  }

  private void count(Story story) {
    for (Participation participation : story.participations()) {
      add(byChamber, participation.chamber(), story);
    }
    for (String topic : story.topics()) {
      add(byTopic, topic, story);
    }
    for (Evidence evidence : story.evidence()) {
      add(byActionItem, evidence.actionItem(), story);
    }
  }

  private static void add(Map<String, List<Story>> stories, String key, Story story) {
    stories.computeIfAbsent(key, unused -> new ArrayList<>()).add(story);
  }

  int storiesOfChamber(String chamber) {
    return byChamber.getOrDefault(chamber, List.of()).size();
  }

  int storiesOfTopic(String topic) {
    return byTopic.getOrDefault(topic, List.of()).size();
  }

  int storiesOfActionItem(String actionItem) {
    return byActionItem.getOrDefault(actionItem, List.of()).size();
  }

  int storiesOfSection(Section section) {
    Set<String> stories = new HashSet<>();
    for (ActionItem item : section.actionItems()) {
      byActionItem.getOrDefault(item.id(), List.of()).forEach(story -> stories.add(story.id()));
    }
    return stories.size();
  }

  /** The first possible day of the newest publication, or null where none is dated. */
  @Nullable LocalDate latestStoryOf(String chamber) {
    return byChamber.getOrDefault(chamber, List.of()).stream()
        .map(Story::publishedOn)
        .filter(Objects::nonNull)
        .map(PartialDate::start)
        .max(LocalDate::compareTo)
        .orElse(null);
  }
}
