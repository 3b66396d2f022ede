package dev.kairan.api.graph.controller;

import dev.kairan.api.number.BlockTable;
import dev.kairan.api.number.BlockTableCount;
import dev.kairan.api.number.Progress;
import dev.kairan.api.number.ProgressCount;
import dev.kairan.api.number.Rule;
import dev.kairan.api.number.TargetProgress;
import dev.kairan.api.store.Store;
import dev.kairan.api.store.row.SnapshotRow;
import dev.kairan.api.store.row.plan.CalendarRow;
import dev.kairan.api.store.row.plan.SectionEvidence;
import dev.kairan.content.plan.TargetMeasure;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Numbers, their rules, and the calendar. */
@Controller
class NumberController {

  @QueryMapping
  @Nullable Progress progress(
      @Argument int fiscalYear, @Argument @Nullable LocalDate asOf, @ContextValue Store store) {
    boolean planned =
        store.plans().plans().stream().anyMatch(plan -> plan.fiscalYear() == fiscalYear);
    return planned ? new ProgressCount(fiscalYear, AskedTime.day(asOf, store)).of(store) : null;
  }

  @SchemaMapping(typeName = "Progress")
  List<SectionEvidence> sections(
      Progress progress, @Argument @Nullable Boolean hasStory, @ContextValue Store store) {
    return store.numbers().sections(progress.fiscalYear(), progress.asOf()).stream()
        .filter(section -> hasStory == null || hasStory == section.hasStory())
        .toList();
  }

  @SchemaMapping(typeName = "Progress")
  List<TargetProgress> targets(Progress progress, @Argument @Nullable TargetMeasure measure) {
    return progress.targets().stream()
        .filter(each -> measure == null || measure == each.target().measure())
        .toList();
  }

  @QueryMapping
  BlockTable regionalBlockTable(
      @Argument int fiscalYear, @Argument @Nullable LocalDate asOf, @ContextValue Store store) {
    return BlockTableCount.of(AskedTime.fiscalYear(fiscalYear), AskedTime.day(asOf, store), store);
  }

  @QueryMapping
  List<Rule> rules() {
    return Rule.all();
  }

  @QueryMapping
  SnapshotRow snapshot(@ContextValue Store store) {
    return store.snapshot();
  }

  @QueryMapping
  List<CalendarRow> calendar(
      @Argument LocalDate from,
      @Argument LocalDate to,
      @Argument CalendarRow.@Nullable Kind kind,
      @ContextValue Store store) {
    AskedTime.checkPeriod(from, to);
    return store.calendar().entries(from, to).stream()
        .filter(entry -> kind == null || kind == entry.kind())
        .toList();
  }
}
