package dev.kairan.api.store.row.place;

/** How many distinct chambers have a story, and how many distinct stories those are. */
public record CoveredCount(int chambers, int stories) {

  public static final CoveredCount NONE = new CoveredCount(0, 0);
}
