package dev.kairan.api.number.press;

import dev.kairan.api.number.Rule;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How many clippings there are; see {@link Rule#CLIPPINGS}. */
public record ClippingStats(
    LocalDate from,
    LocalDate to,
    LocalDate asOf,
    boolean countsReprints,
    ClippingFigures figures,
    ClippingFigures yearToDate,
    List<ClippingGroupStats> groups,
    List<ClippingTarget> targets,
    @Nullable LocalDate dataThrough) {

  public @Nullable LocalDate through() {
    return figures.days() == null ? null : figures.days().to();
  }

  public @Nullable Integer total() {
    return figures.count();
  }

  public @Nullable Integer originals() {
    return figures.originals();
  }

  public @Nullable Integer reprints() {
    return figures.reprints();
  }

  public @Nullable Integer previous() {
    return figures.previous();
  }

  public @Nullable Double growthPercent() {
    return figures.growthPercent();
  }

  public ClippingState state() {
    return figures.state();
  }

  public String reason() {
    return figures.reason();
  }

  public Rule rule() {
    return Rule.CLIPPINGS;
  }
}
