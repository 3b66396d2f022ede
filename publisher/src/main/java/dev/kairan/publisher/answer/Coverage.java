package dev.kairan.publisher.answer;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How many chambers have a story.
 *
 * @param fiscalYear null for all years
 * @param asOf the day as of which it is counted
 * @param undatedCount chambers not covered in the year that have a story of unknown fiscal year
 * @param expectedByNow how many should be covered by now at an even pace; null for all years
 */
public record Coverage(
    @Nullable Integer fiscalYear,
    LocalDate asOf,
    int chamberCount,
    int coveredCount,
    int missingCount,
    int undatedCount,
    int storyCount,
    @Nullable BigDecimal expectedByNow,
    List<BlockCoverage> byRegionalBlock,
    List<PrefectureCoverage> byPrefecture,
    @Nullable LocalDate dataThrough,
    Ref rule) {

  /** Coverage of a regional block. */
  public record BlockCoverage(Ref regionalBlock, int chamberCount, int coveredCount) {}

  /** Coverage of a prefecture. */
  public record PrefectureCoverage(Ref prefecture, int chamberCount, int coveredCount) {}
}
