package dev.kairan.api.number;

import static java.util.stream.Collectors.toMap;

import dev.kairan.api.number.Coverage.OfChannel;
import dev.kairan.api.number.Coverage.OfPrefecture;
import dev.kairan.api.number.Coverage.OfRegionalBlock;
import dev.kairan.api.number.Coverage.OfTopic;
import dev.kairan.api.store.Store;
import dev.kairan.api.store.query.StoryScope;
import dev.kairan.api.store.row.RecordLog;
import dev.kairan.api.store.row.place.CoveredCount;
import dev.kairan.api.store.row.place.PrefectureCount;
import dev.kairan.api.store.row.place.PrefectureRow;
import dev.kairan.api.store.row.place.RegionalBlockRow;
import dev.kairan.content.plan.TargetMeasure;
import dev.kairan.content.press.OutletKind;
import dev.kairan.content.time.FiscalYear;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/** Counts the chambers that have a story. */
public record CoverageCount(StoryScope scope) {

  public Coverage of(Store store) {
    List<PrefectureCount> counts = store.coverage().byPrefecture(scope);
    int chambers = sum(counts, PrefectureCount::chambers);
    RecordLog stories = store.measures().logs(scope.asOf()).get(TargetMeasure.STORIES);
    return new Coverage(
        scope,
        chambers,
        sum(counts, PrefectureCount::covered),
        scope.fiscalYear() == null ? 0 : sum(counts, PrefectureCount::undated),
        store.coverage().stories(scope),
        expectedByNow(chambers),
        byRegionalBlock(counts),
        byPrefecture(counts),
        stories == null ? null : stories.newest());
  }

  /** All topics in the order of their file. */
  public List<OfTopic> byTopic(Store store) {
    Map<String, CoveredCount> counts = store.coverage().byTopic(scope);
    return store.topics().topics().stream()
        .map(
            topic -> {
              CoveredCount count = counts.getOrDefault(topic.id(), CoveredCount.NONE);
              return new OfTopic(topic, count.chambers(), count.stories());
            })
        .toList();
  }

  /** All own channels in the order of their file. */
  public List<OfChannel> byChannel(Store store) {
    Map<String, CoveredCount> counts = store.coverage().byChannel(scope);
    return store.press().outlets().stream()
        .filter(outlet -> outlet.kind() == OutletKind.OWN_CHANNEL)
        .map(
            outlet -> {
              CoveredCount count = counts.getOrDefault(outlet.id(), CoveredCount.NONE);
              return new OfChannel(outlet, count.chambers(), count.stories());
            })
        .toList();
  }

  private @Nullable Double expectedByNow(int chambers) {
    if (scope.fiscalYear() == null || scope.isPartial()) {
      return null;
    }
    FiscalYear year = new FiscalYear(scope.fiscalYear());
    return Pace.of(year.start(), year.end(), scope.asOf()).expected(chambers);
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
