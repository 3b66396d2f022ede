package dev.kairan.api.store.row.plan;

/** A growth target and the fiscal year of its plan. */
public record YearTarget(int fiscalYear, TargetRow.GrowthTarget target) {}
