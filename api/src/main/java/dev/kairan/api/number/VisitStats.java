package dev.kairan.api.number;

import dev.kairan.api.store.row.place.RegionalBlockRow;
import dev.kairan.content.visit.VisitMode;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How many chambers were visited in a fiscal year; see {@link Rule#VISITS}.
 *
 * @param modes the modes that count
 * @param distinctChambers null where no visit of any mode is recorded, never 0 for that
 * @param yearTarget the plan's target for just this year
 * @param longTarget the plan's target for a longer period that this year belongs to
 */
public record VisitStats(
    int fiscalYear,
    LocalDate asOf,
    List<VisitMode> modes,
    @Nullable Integer distinctChambers,
    @Nullable Integer visitCount,
    @Nullable VisitTarget yearTarget,
    @Nullable VisitTarget longTarget,
    List<OfMode> byMode,
    List<OfRegionalBlock> byRegionalBlock,
    @Nullable LocalDate dataThrough) {

  public Rule rule() {
    return Rule.VISITS;
  }

  /** The visits of one mode, whether it counts or not. */
  public record OfMode(
      VisitMode mode, @Nullable Integer visitCount, @Nullable Integer distinctChambers) {}

  /**
   * The part of one regional block.
   *
   * @param chamberCount chambers that existed on any counted day
   * @param visitedCount distinct chambers
   */
  public record OfRegionalBlock(
      RegionalBlockRow regionalBlock,
      int chamberCount,
      @Nullable Integer visitedCount,
      @Nullable Integer visitCount) {}
}
