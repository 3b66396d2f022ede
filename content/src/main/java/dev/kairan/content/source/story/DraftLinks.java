package dev.kairan.content.source.story;

import dev.kairan.content.check.Findings;
import dev.kairan.content.check.Location;
import dev.kairan.content.check.Rule;
import dev.kairan.content.plan.Plan;
import dev.kairan.content.story.Markup;
import dev.kairan.content.story.Story;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds links to drafts in what is published: they would lead nowhere. */
public final class DraftLinks {

  private final Set<String> drafts;
  private final Findings findings;

  private DraftLinks(Set<String> drafts, Findings findings) {
    this.drafts = drafts;
    this.findings = findings;
  }

  /** Reports each; drafts may link to drafts. */
  public static void check(List<Story> stories, List<Plan> plans, Findings findings) {
    Set<String> drafts =
        stories.stream().filter(Story::draft).map(Story::id).collect(Collectors.toSet());
    DraftLinks links = new DraftLinks(drafts, findings);
    if (!drafts.isEmpty()) {
      stories.stream().filter(story -> !story.draft()).forEach(links::check);
      plans.forEach(links::check);
    }
  }

  private void check(Story story) {
    check(story.body(), new Location(story.file(), 1, "body"));
  }

  private void check(Plan plan) {
    check(plan.basicPolicy(), new Location(plan.file(), 1, "basicPolicy"));
    check(plan.basicPolicyEn(), new Location(plan.file(), 1, "basicPolicyEn"));
  }

  private void check(Markup text, Location location) {
    text.linkedStories().stream()
        .filter(drafts::contains)
        .forEach(id -> findings.report(location, Rule.DRAFT_LINK, id));
  }
}
