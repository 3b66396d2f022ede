package dev.kairan.api.store.row.plan;

import dev.kairan.content.plan.TargetMeasure;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A target of an action item, of one of five kinds; see {@link dev.kairan.content.plan.Target}. */
public sealed interface TargetRow extends OfActionItem {

  String id();

  String literal();

  String what();

  LocalDate start();

  LocalDate end();

  boolean approximate();

  /** Null where no record measures the target. */
  @Nullable TargetMeasure measure();

  /** A number to reach; {@code exactly} where just so many are meant. */
  record CountTarget(
      String id,
      String actionItemId,
      String literal,
      String what,
      LocalDate start,
      LocalDate end,
      boolean approximate,
      @Nullable TargetMeasure measure,
      int count,
      String unit,
      boolean exactly)
      implements TargetRow {}

  /** A share of a whole to reach, in per cent. */
  record ShareTarget(
      String id,
      String actionItemId,
      String literal,
      String what,
      LocalDate start,
      LocalDate end,
      boolean approximate,
      @Nullable TargetMeasure measure,
      double percent)
      implements TargetRow {}

  /** Growth over a baseline period to reach, in per cent. */
  record GrowthTarget(
      String id,
      String actionItemId,
      String literal,
      String what,
      LocalDate start,
      LocalDate end,
      boolean approximate,
      @Nullable TargetMeasure measure,
      double percent,
      LocalDate baselineStart,
      LocalDate baselineEnd)
      implements TargetRow {}

  /** Something to be done by a day. */
  record DateTarget(
      String id,
      String actionItemId,
      String literal,
      String what,
      LocalDate start,
      LocalDate end,
      boolean approximate,
      @Nullable TargetMeasure measure)
      implements TargetRow {}

  /** A result in words. */
  record TextTarget(
      String id,
      String actionItemId,
      String literal,
      String what,
      LocalDate start,
      LocalDate end,
      boolean approximate,
      @Nullable TargetMeasure measure)
      implements TargetRow {}
}
