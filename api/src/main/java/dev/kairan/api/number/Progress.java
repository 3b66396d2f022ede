package dev.kairan.api.number;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How far a plan's targets are reached. */
public record Progress(
    int fiscalYear,
    LocalDate asOf,
    int actionItemCount,
    int actionItemsWithEvidence,
    List<TargetProgress> targets,
    @Nullable LocalDate dataThrough) {

  public Rule evidenceRule() {
    return Rule.EVIDENCE;
  }

  public Rule forecastRule() {
    return Rule.FORECAST;
  }
}
