package dev.kairan.api.number.gap;

import dev.kairan.api.store.row.place.ChamberRow;
import dev.kairan.api.store.row.place.GapChamber;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A chamber without a story in the year, and its place in the queue.
 *
 * @param rank from 1
 * @param reasons those that give points; these add up to the score
 * @param blockMissingShare of the block's chambers, how many have no story in the year, in per cent
 */
public record Gap(int rank, GapChamber looked, List<GapReason> reasons, double blockMissingShare) {

  public ChamberRow chamber() {
    return looked.chamber();
  }

  public int score() {
    return reasons.stream().mapToInt(GapReason::points).sum();
  }

  public @Nullable LocalDate lastStoryOn() {
    return looked.lastStoryOn();
  }

  public @Nullable LocalDate lastVisitOn() {
    return looked.lastVisitOn();
  }

  public boolean visited() {
    return looked.lastVisitOn() != null;
  }

  Gap ranked(int place) {
    return new Gap(place, looked, reasons, blockMissingShare);
  }
}
