package dev.kairan.api.graph.controller;

import dev.kairan.api.number.ProgressCount;
import dev.kairan.api.number.TargetProgress;
import dev.kairan.api.number.press.ClippingGroupStats;
import dev.kairan.api.number.press.ClippingStats;
import dev.kairan.api.number.press.ClippingStatsCount;
import dev.kairan.api.number.press.ClippingTarget;
import dev.kairan.api.store.Store;
import dev.kairan.api.store.row.press.OutletRow;
import dev.kairan.content.press.OutletTier;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.Arguments;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Clippings in numbers. */
@Controller
class ClippingStatsController {

  @QueryMapping
  ClippingStats clippingStats(@Arguments ClippingArguments arguments, @ContextValue Store store) {
    return new ClippingStatsCount(arguments.question(store)).of(store);
  }

  @SchemaMapping(typeName = "ClippingStats")
  @Nullable ClippingTarget target(ClippingStats stats, @Argument OutletTier tier) {
    return stats.targets().stream()
        .filter(target -> target.tier() == tier)
        .findFirst()
        .orElse(null);
  }

  @BatchMapping(typeName = "ClippingGroupStats", field = "outlet")
  Map<ClippingGroupStats, OutletRow> outletOfGroup(
      List<ClippingGroupStats> groups, @ContextValue Store store) {
    return Batch.references(groups, group -> group.key().outletId(), store.press()::outletsById);
  }

  /**
   * The whole year of each target whose base is recorded; targets of one answer mostly belong to
   * one plan and day.
   */
  @BatchMapping(typeName = "ClippingTarget", field = "progress")
  Map<ClippingTarget, TargetProgress> progressOfTarget(
      List<ClippingTarget> targets, @ContextValue Store store) {
    Map<ProgressCount, List<TargetProgress>> counted = new LinkedHashMap<>();
    Map<ClippingTarget, TargetProgress> progress = new LinkedHashMap<>();
    for (ClippingTarget target :
        targets.stream().filter(ClippingTarget::wholeBaseRecorded).toList()) {
      counted
          .computeIfAbsent(
              new ProgressCount(target.source().fiscalYear(), target.asOf()),
              count -> count.of(store).targets())
          .stream()
          .filter(each -> each.target().id().equals(target.target().id()))
          .forEach(each -> progress.put(target, each));
    }
    return progress;
  }
}
