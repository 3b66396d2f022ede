package dev.kairan.api.number;

import static java.util.stream.Collectors.toMap;

import dev.kairan.api.number.Coverage.OfPrefecture;
import dev.kairan.api.number.Coverage.OfRegionalBlock;
import dev.kairan.api.store.Store;
import dev.kairan.api.store.row.RecordLog;
import dev.kairan.api.store.row.place.PrefectureCount;
import dev.kairan.api.store.row.place.PrefectureRow;
import dev.kairan.api.store.row.place.RegionalBlockRow;
import dev.kairan.content.plan.TargetMeasure;
import dev.kairan.content.time.FiscalYear;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/**
 * Counts the chambers that have a story.
 *
 * @param fiscalYear null for all years
 */
public record CoverageCount(
    @Nullable Integer fiscalYear, LocalDate asOf, boolean includeAffiliated) {

  public Coverage of(Store store) {
    List<PrefectureCount> counts = store.numbers().coverage(fiscalYear, asOf, includeAffiliated);
    int chambers = sum(counts, PrefectureCount::chambers);
    RecordLog stories = store.measures().logs(asOf).get(TargetMeasure.STORIES);
    return new Coverage(
        fiscalYear,
        asOf,
        includeAffiliated,
        chambers,
        sum(counts, PrefectureCount::covered),
        fiscalYear == null ? 0 : sum(counts, PrefectureCount::undated),
        store.numbers().storiesCounted(fiscalYear, asOf, includeAffiliated),
        expectedByNow(chambers),
        byRegionalBlock(counts),
        byPrefecture(counts),
        stories == null ? null : stories.newest(),
        fiscalYear == null ? Rule.COVERAGE_ALL : Rule.COVERAGE_YEAR);
  }

  private @Nullable Double expectedByNow(int chambers) {
    if (fiscalYear == null) {
      return null;
    }
    FiscalYear year = new FiscalYear(fiscalYear);
    return Pace.of(year.start(), year.end(), asOf).expected(chambers);
  }

  private static List<OfPrefecture> byPrefecture(List<PrefectureCount> counts) {
    Map<String, PrefectureCount> byId =
        counts.stream().collect(toMap(PrefectureCount::prefectureId, Function.identity()));
    return PrefectureRow.all().stream()
        .map(prefecture -> of(prefecture, byId.get(prefecture.id())))
        .toList();
  }

  private static OfPrefecture of(PrefectureRow prefecture, @Nullable PrefectureCount count) {
    return count == null
        ? new OfPrefecture(prefecture, 0, 0)
        : new OfPrefecture(prefecture, count.chambers(), count.covered());
  }

  private static List<OfRegionalBlock> byRegionalBlock(List<PrefectureCount> counts) {
    return RegionalBlockRow.all().stream()
        .map(
            block -> {
              List<PrefectureCount> inside =
                  counts.stream().filter(count -> inside(block, count)).toList();
              return new OfRegionalBlock(
                  block,
                  sum(inside, PrefectureCount::chambers),
                  sum(inside, PrefectureCount::covered));
            })
        .toList();
  }

  private static boolean inside(RegionalBlockRow block, PrefectureCount count) {
    PrefectureRow prefecture = PrefectureRow.ofId(count.prefectureId());
    return prefecture != null && prefecture.regionalBlock().equals(block);
  }

  private static int sum(List<PrefectureCount> counts, ToIntFunction<PrefectureCount> part) {
    return counts.stream().mapToInt(part).sum();
  }
}
