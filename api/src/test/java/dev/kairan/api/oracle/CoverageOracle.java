package dev.kairan.api.oracle;

import dev.kairan.content.place.Chamber;
import dev.kairan.content.story.Story;
import dev.kairan.content.time.FiscalYear;
import dev.kairan.content.time.PartialDate;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Coverage counted chamber by chamber. */
public record CoverageOracle(
    World world, @Nullable Integer fiscalYear, LocalDate asOf, boolean includeAffiliated) {

  /** Counts as of a day whatever the day of the run. */
  public CoverageOracle {
    world = world.on(asOf);
  }

  public Map<String, @Nullable Object> counts() {
    List<Chamber> chambers =
        world.library().chambers().stream().filter(c -> c.existsOn(asOf)).toList();
    List<Chamber> covered = with(chambers, this::counts);
    List<Chamber> undated = with(chambers, s -> s.fiscalYear() == null && known(s));
    undated = undated.stream().filter(c -> !covered.contains(c)).toList();
    long stories =
        world.stories().stream()
            .filter(this::counts)
            .filter(s -> world.chambersOf(s).stream().anyMatch(chambers::contains))
            .count();
    return Fields.of(
        "chamberCount",
        chambers.size(),
        "coveredCount",
        covered.size(),
        "missingCount",
        chambers.size() - covered.size(),
        "undatedCount",
        fiscalYear == null ? 0 : undated.size(),
        "storyCount",
        (int) stories);
  }

  private List<Chamber> with(List<Chamber> chambers, Predicate<Story> story) {
    return chambers.stream().filter(c -> world.storiesOf(c).stream().anyMatch(story)).toList();
  }

  private boolean counts(Story story) {
    FiscalYear year = story.fiscalYear();
    return known(story) && (fiscalYear == null || (year != null && year.year() == fiscalYear));
  }

  /** Public by the day asked, or at an unknown time, and of a body that counts. */
  private boolean known(Story story) {
    PartialDate published = story.publishedOn();
    boolean inTime = published == null || !published.start().isAfter(asOf);
    return inTime && (includeAffiliated || !story.bodyKind().affiliated());
  }
}
