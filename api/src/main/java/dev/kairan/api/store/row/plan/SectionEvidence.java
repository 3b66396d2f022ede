package dev.kairan.api.store.row.plan;

/**
 * How far a section of a plan has stories as evidence.
 *
 * @param storyCount distinct stories
 */
public record SectionEvidence(
    SectionRow section, int actionItemCount, int actionItemsWithEvidence, int storyCount) {

  public boolean hasStory() {
    return storyCount > 0;
  }
}
