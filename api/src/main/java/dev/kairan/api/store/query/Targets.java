package dev.kairan.api.store.query;

import dev.kairan.api.store.row.plan.TargetRow;
import dev.kairan.api.store.table.tables.records.TargetRecord;

/** Targets as their kinds have them. */
final class Targets {

  private Targets() {}

  static TargetRow of(TargetRecord t) {
    return switch (t.getKind()) {
      case "COUNT" ->
          new TargetRow.CountTarget(
              t.getId(),
              t.getActionItemId(),
              t.getLiteral(),
              t.getWhat(),
              t.getStartOn(),
              t.getEndOn(),
              t.getIsApproximate(),
              t.getMeasure(),
              t.getAmount(),
              t.getUnit(),
              t.getIsExact());
      case "SHARE" ->
          new TargetRow.ShareTarget(
              t.getId(),
              t.getActionItemId(),
              t.getLiteral(),
              t.getWhat(),
              t.getStartOn(),
              t.getEndOn(),
              t.getIsApproximate(),
              t.getMeasure(),
              t.getPercent());
      case "GROWTH" ->
          new TargetRow.GrowthTarget(
              t.getId(),
              t.getActionItemId(),
              t.getLiteral(),
              t.getWhat(),
              t.getStartOn(),
              t.getEndOn(),
              t.getIsApproximate(),
              t.getMeasure(),
              t.getPercent(),
              t.getBaselineStartOn(),
              t.getBaselineEndOn());
      case "DATE" ->
          new TargetRow.DateTarget(
              t.getId(),
              t.getActionItemId(),
              t.getLiteral(),
              t.getWhat(),
              t.getStartOn(),
              t.getEndOn(),
              t.getIsApproximate(),
              t.getMeasure());
      case "TEXT" ->
          new TargetRow.TextTarget(
              t.getId(),
              t.getActionItemId(),
              t.getLiteral(),
              t.getWhat(),
              t.getStartOn(),
              t.getEndOn(),
              t.getIsApproximate(),
              t.getMeasure());
      default -> throw new IllegalStateException("no such kind of target: " + t.getKind());
    };
  }
}
