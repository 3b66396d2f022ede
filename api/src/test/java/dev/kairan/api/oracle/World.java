package dev.kairan.api.oracle;

import dev.kairan.content.Library;
import dev.kairan.content.place.Chamber;
import dev.kairan.content.plan.ActionItem;
import dev.kairan.content.plan.Chapter;
import dev.kairan.content.plan.Plan;
import dev.kairan.content.plan.Section;
import dev.kairan.content.press.Outlet;
import dev.kairan.content.story.Story;
import dev.kairan.content.story.Topic;
import java.util.ArrayList;
import java.util.List;

/** A library as one walks through it by hand: every relation found by looking at every record. */
public record World(Library library) {

  /** An action item and where it stands. */
  public record Placed(Plan plan, Chapter chapter, Section section, ActionItem item) {}

  public List<Placed> items() {
    List<Placed> items = new ArrayList<>();
    for (Plan plan : library.plans()) {
      for (Chapter chapter : plan.chapters()) {
        for (Section section : chapter.sections()) {
          section.actionItems().forEach(i -> items.add(new Placed(plan, chapter, section, i)));
        }
      }
    }
    return items;
  }

  public List<Story> storiesOf(Chamber chamber) {
    return library.stories().stream()
        .filter(s -> s.participations().stream().anyMatch(p -> p.chamber().equals(chamber.id())))
        .toList();
  }

  public List<Story> storiesOf(ActionItem item) {
    return library.stories().stream()
        .filter(s -> s.evidence().stream().anyMatch(e -> e.actionItem().equals(item.id())))
        .toList();
  }

  public List<Story> storiesOf(Topic topic) {
    return library.stories().stream().filter(s -> s.topics().contains(topic.id())).toList();
  }

  public List<Chamber> chambersOf(Story story) {
    return library.chambers().stream().filter(c -> storiesOf(c).contains(story)).toList();
  }

  public List<Topic> topicsOf(Story story) {
    return library.topics().stream().filter(t -> story.topics().contains(t.id())).toList();
  }

  public List<Placed> itemsOf(Story story) {
    return items().stream().filter(placed -> storiesOf(placed.item()).contains(story)).toList();
  }

  public List<Outlet> outletsOf(Story story) {
    return library.outlets().stream()
        .filter(o -> story.appearances().stream().anyMatch(a -> a.outlet().equals(o.id())))
        .toList();
  }
}
