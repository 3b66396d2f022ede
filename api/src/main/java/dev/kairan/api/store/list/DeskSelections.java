package dev.kairan.api.store.list;

import static dev.kairan.api.store.table.Tables.ISSUE;
import static dev.kairan.api.store.table.Tables.REQUEST;
import static dev.kairan.api.store.table.Tables.TRAINING;
import static dev.kairan.api.store.table.Tables.VISIT;

import dev.kairan.api.store.row.desk.IssueRow;
import dev.kairan.api.store.row.desk.RequestRow;
import dev.kairan.api.store.row.desk.TrainingRow;
import dev.kairan.api.store.row.desk.VisitRow;
import java.util.List;
import org.jooq.Record;

/** The rows of visits and of the desk's records. */
public final class DeskSelections {

  public static final Selection<VisitRow> VISITS =
      new Selection<>(List.of(VISIT.fields()), DeskSelections::visit);

  public static final Selection<RequestRow> REQUESTS =
      new Selection<>(List.of(REQUEST.fields()), DeskSelections::request);

  public static final Selection<TrainingRow> TRAININGS =
      new Selection<>(List.of(TRAINING.fields()), DeskSelections::training);

  public static final Selection<IssueRow> ISSUES =
      new Selection<>(List.of(ISSUE.fields()), DeskSelections::issue);

  private DeskSelections() {}

  private static VisitRow visit(Record r) {
    return new VisitRow(
        r.get(VISIT.ID),
        r.get(VISIT.CHAMBER_ID),
        r.get(VISIT.VISITED_ON),
        r.get(VISIT.FISCAL_YEAR),
        r.get(VISIT.VISIT_MODE),
        r.get(VISIT.PEOPLE),
        r.get(VISIT.NOTE));
  }

  private static RequestRow request(Record r) {
    return new RequestRow(
        r.get(REQUEST.ID),
        r.get(REQUEST.CHAMBER_ID),
        r.get(REQUEST.ASKED_ON),
        r.get(REQUEST.DUE_ON),
        r.get(REQUEST.REMINDERS),
        r.get(REQUEST.OWNER),
        r.get(REQUEST.ANSWERED_ON));
  }

  private static TrainingRow training(Record r) {
    return new TrainingRow(
        r.get(TRAINING.ID),
        r.get(TRAINING.TRAINING_KIND),
        r.get(TRAINING.TITLE),
        r.get(TRAINING.HELD_ON),
        r.get(TRAINING.FISCAL_YEAR),
        r.get(TRAINING.URL),
        r.get(TRAINING.CHAMBER_COUNT));
  }

  private static IssueRow issue(Record r) {
    return new IssueRow(
        r.get(ISSUE.ID), r.get(ISSUE.OUTLET_ID), r.get(ISSUE.ISSUED_ON), r.get(ISSUE.NUMBER));
  }
}
