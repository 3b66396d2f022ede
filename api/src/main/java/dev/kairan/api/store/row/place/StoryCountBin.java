package dev.kairan.api.store.row.place;

/** How many chambers have just so many stories. */
public record StoryCountBin(int storyCount, int chamberCount) {}
