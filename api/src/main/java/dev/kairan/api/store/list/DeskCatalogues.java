package dev.kairan.api.store.list;

import static dev.kairan.api.store.table.Tables.*;

import dev.kairan.api.store.filter.DeskFilters;
import dev.kairan.api.store.row.desk.IssueRow;
import dev.kairan.api.store.row.desk.RequestRow;
import dev.kairan.api.store.row.desk.TrainingRow;
import dev.kairan.api.store.row.desk.VisitRow;
import dev.kairan.api.store.table.tables.Issue;
import dev.kairan.api.store.table.tables.Request;
import dev.kairan.api.store.table.tables.Training;
import dev.kairan.api.store.table.tables.Visit;
import java.util.Map;

/** Visits and the desk's records as they can be listed, with the orders that the schema offers. */
final class DeskCatalogues {

  static final Catalogue<Visit, VisitRow> VISITS =
      new Catalogue<>(
          "Visit",
          VISIT,
          VISIT.ID,
          DeskSelections.VISITS,
          DeskFilters.VISITS,
          Map.of("DATE", VISIT.VISITED_ON),
          VISIT.ID);

  static final Catalogue<Request, RequestRow> REQUESTS =
      new Catalogue<>(
          "Request",
          REQUEST,
          REQUEST.ID,
          DeskSelections.REQUESTS,
          DeskFilters.REQUESTS,
          Map.of(
              "DUE_ON", REQUEST.DUE_ON,
              "ASKED_ON", REQUEST.ASKED_ON,
              "REMINDERS", REQUEST.REMINDERS),
          REQUEST.ID);

  static final Catalogue<Training, TrainingRow> TRAININGS =
      new Catalogue<>(
          "Training",
          TRAINING,
          TRAINING.ID,
          DeskSelections.TRAININGS,
          DeskFilters.TRAININGS,
          Map.of("DATE", TRAINING.HELD_ON),
          TRAINING.ID);

  static final Catalogue<Issue, IssueRow> ISSUES =
      new Catalogue<>(
          "Issue",
          ISSUE,
          ISSUE.ID,
          DeskSelections.ISSUES,
          DeskFilters.ISSUES,
          Map.of("DATE", ISSUE.ISSUED_ON),
          ISSUE.ID);

  private DeskCatalogues() {}
}
