package dev.kairan.api.number;

import dev.kairan.api.store.row.place.RegionalBlockRow;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Chambers, stories, visits and clippings of a fiscal year side by side; see {@link
 * Rule#BLOCK_TABLE}.
 *
 * @param blocks from north to south
 * @param total of the whole country; more than the sum where a story or an outlet is in no one
 *     block
 */
public record BlockTable(
    int fiscalYear,
    LocalDate asOf,
    List<OfRegionalBlock> blocks,
    Figures total,
    @Nullable LocalDate dataThrough) {

  public Rule rule() {
    return Rule.BLOCK_TABLE;
  }

  /** The row of one regional block. */
  public record OfRegionalBlock(RegionalBlockRow regionalBlock, Figures figures) {}

  /**
   * A row's numbers; visits and clippings are null where none at all is recorded in the year.
   *
   * @param coveredCount chambers that have a story
   * @param visitedCount distinct chambers
   * @param originalClippingCount those that are no reprints
   */
  public record Figures(
      int chamberCount,
      int coveredCount,
      int storyCount,
      @Nullable Integer visitedCount,
      @Nullable Integer visitCount,
      @Nullable Integer clippingCount,
      @Nullable Integer originalClippingCount) {}
}
