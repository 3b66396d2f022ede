package dev.kairan.api.store.row.place;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A chamber as the gap queue looks at it.
 *
 * @param covered whether it has a story of the fiscal year
 * @param stories how many stories it has of any year
 * @param lastStoryOn day of the newest of them; null where none is dated
 * @param lastVisitOn day of the last visit, where there was one
 */
public record GapChamber(
    ChamberRow chamber,
    boolean covered,
    int stories,
    @Nullable LocalDate lastStoryOn,
    @Nullable LocalDate lastVisitOn) {}
