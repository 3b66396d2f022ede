package dev.kairan.api.oracle;

import dev.kairan.content.place.Chamber;
import dev.kairan.content.place.RegionalBlock;
import dev.kairan.content.press.Clipping;
import dev.kairan.content.press.Outlet;
import dev.kairan.content.story.Story;
import dev.kairan.content.time.FiscalYear;
import dev.kairan.content.visit.Visit;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The table by regional block, counted record by record. */
public record BlockOracle(World world, int year, LocalDate asOf) {

  /** The nine blocks, then the whole country under the name {@code total}. */
  public Map<String, @Nullable Object> table() {
    return Fields.of(
        "blocks",
        Arrays.stream(RegionalBlock.values())
            .map(
                block ->
                    Fields.of(
                        "regionalBlock",
                        Fields.id(block.id()),
                        "figures",
                        figures(
                            chamber -> chamber.prefecture().block() == block,
                            outlet ->
                                outlet.prefecture() != null
                                    && outlet.prefecture().block() == block)))
            .toList(),
        "total",
        figures(chamber -> true, outlet -> true));
  }

  private Map<String, @Nullable Object> figures(Predicate<Chamber> here, Predicate<Outlet> atHome) {
    List<Chamber> all = world.library().chambers().stream().filter(here).toList();
    List<Chamber> existing = all.stream().filter(c -> c.existsOn(asOf)).toList();
    List<Visit> visits = inYear(world.library().visits(), Visit::date);
    List<Visit> visited =
        visits.stream()
            .filter(v -> all.stream().anyMatch(c -> c.id().equals(v.chamber())))
            .toList();
    List<Clipping> clippings = inYear(world.library().clippings(), Clipping::date);
    List<Clipping> clipped = clippings.stream().filter(c -> atHome.test(outlet(c))).toList();
    boolean unvisited = visits.isEmpty();
    boolean unclipped = clippings.isEmpty();
    return Fields.of(
        "chamberCount", existing.size(),
        "coveredCount", (int) existing.stream().filter(c -> !stories(List.of(c)).isEmpty()).count(),
        "storyCount", stories(existing).size(),
        "visitedCount",
            unvisited ? null : (int) visited.stream().map(Visit::chamber).distinct().count(),
        "visitCount", unvisited ? null : visited.size(),
        "clippingCount", unclipped ? null : clipped.size(),
        "originalClippingCount",
            unclipped ? null : (int) clipped.stream().filter(Clipping::original).count());
  }

  private List<Story> stories(List<Chamber> by) {
    World then = world.on(asOf);
    return then.stories().stream()
        .filter(s -> s.fiscalYear() != null && s.fiscalYear().year() == year)
        .filter(s -> s.publishedOn() != null && !s.publishedOn().start().isAfter(asOf))
        .filter(s -> then.chambersOf(s).stream().anyMatch(by::contains))
        .toList();
  }

  private Outlet outlet(Clipping clipping) {
    return world.library().outlets().stream()
        .filter(o -> o.id().equals(clipping.outlet()))
        .findAny()
        .orElseThrow();
  }

  private <R> List<R> inYear(List<R> records, Function<R, LocalDate> day) {
    return records.stream()
        .filter(r -> FiscalYear.of(day.apply(r)).year() == year && !day.apply(r).isAfter(asOf))
        .toList();
  }
}
