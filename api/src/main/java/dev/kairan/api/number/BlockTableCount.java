package dev.kairan.api.number;

import dev.kairan.api.number.BlockTable.Figures;
import dev.kairan.api.number.BlockTable.OfRegionalBlock;
import dev.kairan.api.store.Store;
import dev.kairan.api.store.query.StoryScope;
import dev.kairan.api.store.row.RecordLog;
import dev.kairan.api.store.row.desk.BlockVisits;
import dev.kairan.api.store.row.place.RegionalBlockRow;
import dev.kairan.api.store.row.press.BlockClippings;
import dev.kairan.content.time.FiscalYear;
import dev.kairan.content.visit.VisitMode;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/** Fills the table of a fiscal year by regional block. */
public final class BlockTableCount {

  private final int year;
  private final LocalDate asOf;
  private final Coverage coverage;
  private final Map<String, Integer> stories;
  private final Map<String, BlockVisits> visits;
  private final List<BlockClippings> clippings;
  private final @Nullable LocalDate dataThrough;

  private BlockTableCount(FiscalYear year, LocalDate asOf, Store store) {
    this.year = year.year();
    this.asOf = asOf;
    LocalDate last = asOf.isBefore(year.end()) ? asOf : year.end();
    this.coverage = new CoverageCount(StoryScope.of(year.year(), asOf)).of(store);
    this.stories = store.blocks().stories(year.year(), asOf);
    this.visits =
        store.visits().byRegionalBlock(year.start(), last, EnumSet.allOf(VisitMode.class));
    this.clippings = store.blocks().clippings(year, asOf);
    this.dataThrough =
        store.measures().logs(asOf).values().stream()
            .map(RecordLog::newest)
            .filter(Objects::nonNull)
            .max(Comparator.naturalOrder())
            .orElse(null);
  }

  /** The table as of a day. */
  public static BlockTable of(FiscalYear year, LocalDate asOf, Store store) {
    return new BlockTableCount(year, asOf, store).table();
  }

  private BlockTable table() {
    List<OfRegionalBlock> blocks = coverage.byRegionalBlock().stream().map(this::row).toList();
    return new BlockTable(year, asOf, blocks, total(), dataThrough);
  }

  private OfRegionalBlock row(Coverage.OfRegionalBlock covered) {
    RegionalBlockRow block = covered.regionalBlock();
    BlockVisits visited = visits.getOrDefault(block.id(), BlockVisits.NONE);
    Predicate<BlockClippings> here = clipping -> block.id().equals(clipping.regionalBlockId());
    return new OfRegionalBlock(
        block,
        new Figures(
            covered.chamberCount(),
            covered.coveredCount(),
            stories.getOrDefault(block.id(), 0),
            visits.isEmpty() ? null : (Integer) visited.chambers(),
            visits.isEmpty() ? null : (Integer) visited.visits(),
            clippings(here, BlockClippings::clippings),
            clippings(here, BlockClippings::originals)));
  }

  private Figures total() {
    return new Figures(
        coverage.chamberCount(),
        coverage.coveredCount(),
        coverage.storyCount(),
        visits(BlockVisits::chambers),
        visits(BlockVisits::visits),
        clippings(any -> true, BlockClippings::clippings),
        clippings(any -> true, BlockClippings::originals));
  }

  /** A chamber is in one block, so that blocks add up; nothing recorded is not zero. */
  private @Nullable Integer visits(ToIntFunction<BlockVisits> part) {
    return visits.isEmpty() ? null : (Integer) visits.values().stream().mapToInt(part).sum();
  }

  private @Nullable Integer clippings(
      Predicate<BlockClippings> which, ToIntFunction<BlockClippings> part) {
    return clippings.isEmpty()
        ? null
        : (Integer) clippings.stream().filter(which).mapToInt(part).sum();
  }
}
