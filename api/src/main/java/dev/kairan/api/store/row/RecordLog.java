package dev.kairan.api.store.row;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How far a record reaches: the stories, the visits or the clippings of a tier.
 *
 * @param kept true where it has any entry at all
 * @param newest its newest day on or before the day asked
 */
public record RecordLog(boolean kept, @Nullable LocalDate newest) {}
