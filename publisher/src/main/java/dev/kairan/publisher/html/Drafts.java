package dev.kairan.publisher.html;

import java.util.Set;

/**
 * What a preview shows that is not published.
 *
 * @param stories ids of those that are drafts
 */
public record Drafts(Set<String> stories) {

  public Drafts {
    stories = Set.copyOf(stories);
  }
}
