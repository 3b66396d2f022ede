package dev.kairan.api.oracle;

import dev.kairan.content.place.Chamber;
import dev.kairan.content.press.Outlet;
import dev.kairan.content.press.OutletKind;
import dev.kairan.content.story.Appearance;
import dev.kairan.content.story.Story;
import dev.kairan.content.time.FiscalYear;
import dev.kairan.content.time.PartialDate;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Coverage counted chamber by chamber, whatever the day of the run.
 *
 * @param where which chambers are asked for
 * @param what which stories are asked for
 */
public record CoverageOracle(
    World world,
    @Nullable Integer fiscalYear,
    LocalDate asOf,
    boolean includeAffiliated,
    Predicate<Chamber> where,
    Predicate<Story> what) {

  /** All chambers and stories. */
  public CoverageOracle(
      World world, @Nullable Integer fiscalYear, LocalDate asOf, boolean includeAffiliated) {
    this(world, fiscalYear, asOf, includeAffiliated, chamber -> true, story -> true);
  }

  public CoverageOracle {
    world = world.on(asOf);
  }

  public Map<String, @Nullable Object> counts() {
    List<Chamber> chambers = chambers();
    List<Chamber> covered = with(this::counts);
    List<Chamber> undated = with(s -> s.fiscalYear() == null && known(s));
    undated = undated.stream().filter(c -> !covered.contains(c)).toList();
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
        stories(this::counts));
  }

  /** By topic, by channel, and the union of channels. */
  public Map<String, @Nullable Object> parts() {
    return Fields.of(
        "byTopic",
        world.library().topics().stream()
            .map(t -> part("topic", t.id(), s -> s.topics().contains(t.id())))
            .toList(),
        "byChannel",
        ownChannels().stream().map(o -> part("outlet", o.id(), s -> appeared(s, o.id()))).toList(),
        "channelUnionCount",
        with(s -> counts(s) && ownChannels().stream().anyMatch(o -> appeared(s, o.id()))).size());
  }

  private Map<String, @Nullable Object> part(String name, String id, Predicate<Story> which) {
    Predicate<Story> counted = story -> counts(story) && which.test(story);
    return Fields.of(
        name, Fields.id(id), "coveredCount", with(counted).size(), "storyCount", stories(counted));
  }

  private List<Outlet> ownChannels() {
    return world.library().outlets().stream()
        .filter(o -> o.kind() == OutletKind.OWN_CHANNEL)
        .toList();
  }

  /** True where the story was in the outlet by the day asked, or on a day that nobody knows. */
  public boolean appeared(Story story, String outlet) {
    for (Appearance appearance : story.appearances()) {
      PartialDate day = appearance.date();
      if (appearance.outlet().equals(outlet) && (day == null || !day.start().isAfter(asOf))) {
        return true;
      }
    }
    return false;
  }

  private List<Chamber> chambers() {
    return world.library().chambers().stream().filter(c -> c.existsOn(asOf)).filter(where).toList();
  }

  private List<Chamber> with(Predicate<Story> story) {
    return chambers().stream().filter(c -> world.storiesOf(c).stream().anyMatch(story)).toList();
  }

  private int stories(Predicate<Story> which) {
    List<Chamber> chambers = chambers();
    return (int)
        world.stories().stream()
            .filter(which)
            .filter(s -> world.chambersOf(s).stream().anyMatch(chambers::contains))
            .count();
  }

  private boolean counts(Story story) {
    FiscalYear year = story.fiscalYear();
    return known(story) && (fiscalYear == null || (year != null && year.year() == fiscalYear));
  }

  /** Public by the day asked, or at an unknown time, and of a body and kind that counts. */
  private boolean known(Story story) {
    PartialDate published = story.publishedOn();
    boolean inTime = published == null || !published.start().isAfter(asOf);
    return inTime && what.test(story) && (includeAffiliated || !story.bodyKind().affiliated());
  }
}
