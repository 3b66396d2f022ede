package dev.kairan.api.oracle;

import dev.kairan.content.place.Chamber;
import dev.kairan.content.plan.Target;
import dev.kairan.content.plan.TargetMeasure;
import dev.kairan.content.press.OutletTier;
import dev.kairan.content.story.Story;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Targets measured record by record on the day of the world. */
public final class TargetOracle {

  private final World world;
  private final LocalDate asOf;

  public TargetOracle(World world) {
    this.world = world;
    this.asOf = world.day();
  }

  /** The value up to and including a day; null where nothing is recorded or nothing can be said. */
  public @Nullable Double value(Target t, LocalDate until) {
    TargetMeasure measure = t.measure();
    if (measure == null || isUnrecorded(t)) {
      return null;
    }
    LocalDate last = until.isBefore(asOf) ? until : asOf;
    int count = count(measure, t.start(), last.isBefore(t.end()) ? last : t.end());
    if (!(t instanceof Target.Share)) {
      return (double) count;
    }
    boolean ofChambers =
        t.measure() == TargetMeasure.STORIES || t.measure() == TargetMeasure.VISITS;
    int all = there().size();
    return ofChambers && all > 0 ? count * 100.0 / all : null;
  }

  /** Null where nothing is recorded of the base. */
  public @Nullable Integer base(Target t) {
    if (!(t instanceof Target.Growth growth) || t.measure() == null) {
      return null;
    }
    LocalDate last = growth.baselineEnd().isBefore(asOf) ? growth.baselineEnd() : asOf;
    int count = count(t.measure(), growth.baselineStart(), last);
    return count == 0 ? null : count;
  }

  public @Nullable Double goal(Target t) {
    if (t instanceof Target.Count count) {
      return (double) count.count();
    }
    if (t instanceof Target.Share share) {
      return share.percent().doubleValue();
    }
    Integer base = isUnrecorded(t) ? null : base(t);
    return t instanceof Target.Growth growth && base != null
        ? Math.ceil(base * (100 + growth.percent().doubleValue()) / 100)
        : null;
  }

  /** How many chambers there are, the most that any count of chambers can come to. */
  public int chambers() {
    return there().size();
  }

  public String state(Target t) {
    if (isUnrecorded(t)) {
      return t instanceof Target.Growth && t.measure() != null ? "UNMEASURABLE" : "NOT_RECORDED";
    }
    if (asOf.isBefore(t.start())) {
      return "NOT_STARTED";
    }
    Double value = value(t, asOf);
    Double goal = goal(t);
    if (value == null || goal == null) {
      return "UNMEASURABLE";
    }
    if (value >= goal) {
      return "ACHIEVED";
    }
    long all = t.end().toEpochDay() - t.start().toEpochDay() + 1;
    long gone = asOf.toEpochDay() - t.start().toEpochDay() + 1;
    if (gone >= all) {
      return "BEHIND";
    }
    return value == 0 ? "NOT_STARTED" : value >= goal * gone / all ? "IN_PROGRESS" : "BEHIND";
  }

  /** A period that has begun and holds no visit at all was not entered. */
  private boolean isUnrecorded(Target t) {
    if (t.measure() == null || !kept(t.measure())) {
      return true;
    }
    LocalDate last = asOf.isBefore(t.end()) ? asOf : t.end();
    return t.measure() == TargetMeasure.VISITS
        && !asOf.isBefore(t.start())
        && count(TargetMeasure.VISITS, t.start(), last) == 0;
  }

  private List<Chamber> there() {
    return world.library().chambers().stream().filter(c -> c.existsOn(asOf)).toList();
  }

  private boolean kept(TargetMeasure measure) {
    return switch (measure) {
      case STORIES -> !world.stories().isEmpty();
      case VISITS -> !world.library().visits().isEmpty();
      case CLIPPINGS_MAIN -> clippings(OutletTier.MAIN, LocalDate.MIN, LocalDate.MAX) > 0;
      case CLIPPINGS_NET -> clippings(OutletTier.NET, LocalDate.MIN, LocalDate.MAX) > 0;
    };
  }

  private int count(TargetMeasure measure, LocalDate from, LocalDate to) {
    return switch (measure) {
      case STORIES ->
          (int)
              there().stream()
                  .filter(c -> world.storiesOf(c).stream().anyMatch(s -> within(s, from, to)))
                  .count();
      case VISITS ->
          (int)
              world.library().visits().stream()
                  .filter(v -> !v.date().isBefore(from) && !v.date().isAfter(to))
                  .map(v -> v.chamber())
                  .distinct()
                  .count();
      case CLIPPINGS_MAIN -> clippings(OutletTier.MAIN, from, to);
      case CLIPPINGS_NET -> clippings(OutletTier.NET, from, to);
    };
  }

  private static boolean within(Story s, LocalDate from, LocalDate to) {
    return s.publishedOn() != null
        && s.fiscalYear() != null
        && !s.publishedOn().start().isBefore(from)
        && !s.publishedOn().start().isAfter(to);
  }

  private int clippings(OutletTier tier, LocalDate from, LocalDate to) {
    return (int)
        world.library().clippings().stream()
            .filter(c -> !c.date().isBefore(from) && !c.date().isAfter(to))
            .filter(
                c ->
                    world.library().outlets().stream()
                        .anyMatch(o -> o.id().equals(c.outlet()) && o.tier() == tier))
            .count();
  }
}
