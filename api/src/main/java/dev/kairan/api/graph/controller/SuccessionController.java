package dev.kairan.api.graph.controller;

import dev.kairan.api.number.item.Continuation;
import dev.kairan.api.store.Store;
import dev.kairan.api.store.row.plan.ActionItemRow;
import dev.kairan.api.store.row.plan.PlanRow;
import dev.kairan.api.store.row.plan.PlanSuccession;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.stereotype.Controller;

/** What became of action items from plan to plan. */
@Controller
class SuccessionController {

  @BatchMapping(typeName = "ActionItem")
  Map<ActionItemRow, List<ActionItemRow>> predecessors(
      List<ActionItemRow> items, @ContextValue Store store) {
    return Batch.lists(items, ActionItemRow::id, store.succession()::predecessors);
  }

  @BatchMapping(typeName = "ActionItem")
  Map<ActionItemRow, List<ActionItemRow>> successors(
      List<ActionItemRow> items, @ContextValue Store store) {
    return Batch.lists(items, ActionItemRow::id, store.succession()::successors);
  }

  @BatchMapping(typeName = "ActionItem")
  Map<ActionItemRow, Continuation> continuation(
      List<ActionItemRow> items, @ContextValue Store store) {
    List<PlanSuccession> plans = store.succession().plans();
    Map<ActionItemRow, Continuation> continuations = new LinkedHashMap<>();
    successors(items, store)
        .forEach((item, next) -> continuations.put(item, Continuation.of(item, next, plans)));
    return continuations;
  }

  /** Of the first plan, and of one that does not say what it carries on, nothing is known. */
  @BatchMapping(typeName = "Plan")
  Map<PlanRow, List<ActionItemRow>> droppedItems(List<PlanRow> plans, @ContextValue Store store) {
    List<PlanSuccession> all = store.succession().plans();
    Map<Integer, List<ActionItemRow>> dropped =
        store.succession().dropped(plans.stream().map(PlanRow::fiscalYear).toList());
    Map<PlanRow, List<ActionItemRow>> known = new LinkedHashMap<>();
    for (PlanRow plan : plans) {
      boolean first = all.get(0).fiscalYear() == plan.fiscalYear();
      boolean recorded =
          all.stream().anyMatch(one -> one.fiscalYear() == plan.fiscalYear() && one.recorded());
      if (!first && recorded) {
        known.put(plan, dropped.getOrDefault(plan.fiscalYear(), List.of()));
      }
    }
    return known;
  }
}
