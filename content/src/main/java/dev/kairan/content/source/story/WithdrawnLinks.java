package dev.kairan.content.source.story;

import dev.kairan.content.check.Findings;
import dev.kairan.content.check.Location;
import dev.kairan.content.check.Rule;
import dev.kairan.content.story.Story;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds links to stories that are withdrawn, or will be: they have no page of their own. */
public final class WithdrawnLinks {

  private WithdrawnLinks() {}

  /** Reports every story that stands and links to one that does not. */
  public static void check(List<Story> stories, Findings findings) {
    Set<String> withdrawn =
        stories.stream()
            .filter(story -> story.withdrawn() != null)
            .map(Story::id)
            .collect(Collectors.toSet());
    if (!withdrawn.isEmpty()) {
      stories.stream()
          .filter(story -> story.withdrawn() == null)
          .forEach(story -> check(story, withdrawn, findings));
    }
  }

  private static void check(Story story, Set<String> withdrawn, Findings findings) {
    Location body = new Location(story.file(), 1, "body");
    story.body().linkedStories().stream()
        .filter(withdrawn::contains)
        .forEach(id -> findings.report(body, Rule.WITHDRAWN_LINK, id));
  }
}
