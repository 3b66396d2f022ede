package dev.kairan.api.store.row.story;

import java.time.LocalDate;

/**
 * A change that readers of an earlier version must know of; {@code position} is that in its story.
 */
public record CorrectionRow(String storyId, int position, LocalDate on, String what) {}
