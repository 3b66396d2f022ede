package dev.kairan.api.store.row.story;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How many distinct addresses the listed stories cite, and how they were last found.
 *
 * @param newest day of the newest check; null where none was checked
 */
public record LinkTally(int cited, int ok, int broken, @Nullable LocalDate newest) {}
