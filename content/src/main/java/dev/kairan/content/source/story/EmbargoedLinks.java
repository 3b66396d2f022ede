package dev.kairan.content.source.story;

import dev.kairan.content.check.Findings;
import dev.kairan.content.check.Location;
import dev.kairan.content.check.Rule;
import dev.kairan.content.plan.Plan;
import dev.kairan.content.story.Markup;
import dev.kairan.content.story.Story;
import dev.kairan.content.time.JapanTime;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Finds links to stories that become public only after the text that links to them. */
public final class EmbargoedLinks {

  private final Map<String, Story> waiting;
  private final Findings findings;

  private EmbargoedLinks(List<Story> stories, Findings findings) {
    this.waiting =
        stories.stream()
            .filter(story -> story.publishAt() != null)
            .collect(Collectors.toMap(Story::id, Function.identity(), (one, other) -> one));
    this.findings = findings;
  }

  /** Reports each, until the story that it leads to is public. */
  public static void check(List<Story> stories, List<Plan> plans, Findings findings) {
    EmbargoedLinks links = new EmbargoedLinks(stories, findings);
    if (!links.waiting.isEmpty()) {
      stories.forEach(links::check);
      plans.forEach(links::check);
    }
  }

  private void check(Story story) {
    check(story.body(), new Location(story.file(), 1, "body"), story.publishAt());
  }

  private void check(Plan plan) {
    String file = plan.file();
    check(plan.basicPolicy(), new Location(file, 1, "basicPolicy"), null);
    check(plan.basicPolicyEn(), new Location(file, 1, "basicPolicyEn"), null);
  }

  private void check(Markup text, Location location, @Nullable Instant publicFrom) {
    for (String id : text.linkedStories()) {
      Story target = waiting.get(id);
      Instant end = target == null ? null : target.publishAt();
      if (end != null && (publicFrom == null || publicFrom.isBefore(end))) {
        findings.reportUntil(
            end, location, Rule.EMBARGOED_LINK, id, JapanTime.localOf(end).toString());
      }
    }
  }
}
