package dev.kairan.api.store.query;

import static dev.kairan.api.store.table.Tables.*;
import static org.jooq.impl.DSL.max;

import dev.kairan.api.store.list.DeskSelections;
import dev.kairan.api.store.list.KeyList;
import dev.kairan.api.store.list.Selections;
import dev.kairan.api.store.row.desk.IssueRow;
import dev.kairan.api.store.row.desk.PlacementRow;
import dev.kairan.api.store.row.place.ChamberRow;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.jooq.Record;

/** What belongs to visits and the desk's records, and to chambers and stories of them. */
public final class DeskQueries {

  private final DSLContext dsl;

  public DeskQueries(DSLContext dsl) {
    this.dsl = dsl;
  }

  /** The day of the newest visit on or before {@code day}, by chamber. */
  public Map<String, LocalDate> lastVisits(Collection<String> chambers, LocalDate day) {
    return dsl.select(VISIT.CHAMBER_ID, max(VISIT.VISITED_ON))
        .from(VISIT)
        .where(KeyList.holds(VISIT.CHAMBER_ID, chambers))
        .and(VISIT.VISITED_ON.le(day))
        .groupBy(VISIT.CHAMBER_ID)
        .fetchMap(VISIT.CHAMBER_ID, max(VISIT.VISITED_ON));
  }

  /** Who took part, in the order of the file, by training. */
  public Map<String, List<ChamberRow>> chambersOfTrainings(Collection<String> trainings) {
    return dsl.select(Selections.CHAMBERS.columns())
        .select(TRAINING_CHAMBER.TRAINING_ID)
        .from(TRAINING_CHAMBER)
        .join(CHAMBER)
        .on(CHAMBER.ID.eq(TRAINING_CHAMBER.CHAMBER_ID))
        .where(KeyList.holds(TRAINING_CHAMBER.TRAINING_ID, trainings))
        .orderBy(TRAINING_CHAMBER.TRAINING_ID, TRAINING_CHAMBER.POSITION)
        .fetchGroups(TRAINING_CHAMBER.TRAINING_ID, Selections.CHAMBERS::read);
  }

  public Map<String, IssueRow> issues(Collection<String> ids) {
    return dsl.select(DeskSelections.ISSUES.columns())
        .from(ISSUE)
        .where(KeyList.holds(ISSUE.ID, ids))
        .fetchMap(ISSUE.ID, DeskSelections.ISSUES::read);
  }

  /** In the order of the file, by issue. */
  public Map<String, List<PlacementRow>> placementsOfIssues(Collection<String> issues) {
    return dsl.selectFrom(PLACEMENT)
        .where(KeyList.holds(PLACEMENT.ISSUE_ID, issues))
        .orderBy(PLACEMENT.ISSUE_ID, PLACEMENT.POSITION)
        .fetchGroups(PLACEMENT.ISSUE_ID, DeskQueries::placement);
  }

  /** Earliest issue first, by story. */
  public Map<String, List<PlacementRow>> placementsOfStories(Collection<String> stories) {
    return dsl.select(PLACEMENT.fields())
        .from(PLACEMENT)
        .join(ISSUE)
        .on(ISSUE.ID.eq(PLACEMENT.ISSUE_ID))
        .where(KeyList.holds(PLACEMENT.STORY_ID, stories))
        .orderBy(PLACEMENT.STORY_ID, ISSUE.ISSUED_ON, ISSUE.ID, PLACEMENT.POSITION)
        .fetchGroups(PLACEMENT.STORY_ID, DeskQueries::placement);
  }

  static PlacementRow placement(Record r) {
    return new PlacementRow(
        r.get(PLACEMENT.ISSUE_ID),
        r.get(PLACEMENT.POSITION),
        r.get(PLACEMENT.CHAMBER_ID),
        r.get(PLACEMENT.STORY_ID),
        r.get(PLACEMENT.MANUSCRIPT),
        r.get(PLACEMENT.PICTURE),
        r.get(PLACEMENT.PAGE),
        r.get(PLACEMENT.URL),
        r.get(PLACEMENT.UPDATED_ON));
  }
}
