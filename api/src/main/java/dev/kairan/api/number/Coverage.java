package dev.kairan.api.number;

import dev.kairan.api.store.row.place.PrefectureRow;
import dev.kairan.api.store.row.place.RegionalBlockRow;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How many chambers have a story; see {@link Rule#COVERAGE_YEAR} and {@link Rule#COVERAGE_ALL}. */
public record Coverage(
    @Nullable Integer fiscalYear,
    LocalDate asOf,
    boolean includesAffiliated,
    int chamberCount,
    int coveredCount,
    int undatedCount,
    int storyCount,
    @Nullable Double expectedByNow,
    List<OfRegionalBlock> byRegionalBlock,
    List<OfPrefecture> byPrefecture,
    @Nullable LocalDate dataThrough,
    Rule rule) {

  public int missingCount() {
    return chamberCount - coveredCount;
  }

  /** The part of one regional block. */
  public record OfRegionalBlock(
      RegionalBlockRow regionalBlock, int chamberCount, int coveredCount) {

    public int missingCount() {
      return chamberCount - coveredCount;
    }
  }

  /** The part of one prefecture. */
  public record OfPrefecture(PrefectureRow prefecture, int chamberCount, int coveredCount) {

    public int missingCount() {
      return chamberCount - coveredCount;
    }
  }
}
