package dev.kairan.api.store.query;

import static dev.kairan.api.store.table.Tables.CORRECTION;
import static dev.kairan.api.store.table.Tables.ISSUE;
import static dev.kairan.api.store.table.Tables.PLACEMENT;

import dev.kairan.api.store.list.KeyList;
import dev.kairan.api.store.row.desk.PlacementRow;
import dev.kairan.api.store.row.story.CorrectionRow;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;

/** Corrections, and how far they got in the chambers' own channels. */
public final class CorrectionQueries {

  private final DSLContext dsl;

  public CorrectionQueries(DSLContext dsl) {
    this.dsl = dsl;
  }

  /** In the order of their days, then of the file, by story. */
  public Map<String, List<CorrectionRow>> ofStories(Collection<String> stories) {
    return dsl.selectFrom(CORRECTION)
        .where(KeyList.holds(CORRECTION.STORY_ID, stories))
        .orderBy(CORRECTION.STORY_ID, CORRECTION.CORRECTED_ON, CORRECTION.POSITION)
        .fetchGroups(CORRECTION.STORY_ID, CorrectionQueries::correction);
  }

  /** Where the story already stood and was changed on the day of the correction or later. */
  public Map<CorrectionRow, List<PlacementRow>> reached(Collection<CorrectionRow> corrections) {
    return placements(corrections, PLACEMENT.UPDATED_ON.ge(CORRECTION.CORRECTED_ON));
  }

  /** Where the story already stood and no change since the correction is recorded. */
  public Map<CorrectionRow, List<PlacementRow>> outstanding(Collection<CorrectionRow> corrections) {
    return placements(
        corrections,
        PLACEMENT.UPDATED_ON.isNull().or(PLACEMENT.UPDATED_ON.lt(CORRECTION.CORRECTED_ON)));
  }

  private Map<CorrectionRow, List<PlacementRow>> placements(
      Collection<CorrectionRow> corrections, Condition condition) {
    List<String> stories = corrections.stream().map(CorrectionRow::storyId).distinct().toList();
    return dsl.select(CORRECTION.fields())
        .select(PLACEMENT.fields())
        .from(CORRECTION)
        .join(PLACEMENT)
        .on(PLACEMENT.STORY_ID.eq(CORRECTION.STORY_ID))
        .join(ISSUE)
        .on(ISSUE.ID.eq(PLACEMENT.ISSUE_ID))
        .where(KeyList.holds(CORRECTION.STORY_ID, stories))
        .and(ISSUE.ISSUED_ON.le(CORRECTION.CORRECTED_ON))
        .and(condition)
        .orderBy(ISSUE.ISSUED_ON, ISSUE.ID, PLACEMENT.POSITION)
        .fetchGroups(CorrectionQueries::correction, DeskQueries::placement);
  }

  private static CorrectionRow correction(Record r) {
    return new CorrectionRow(
        r.get(CORRECTION.STORY_ID),
        r.get(CORRECTION.POSITION),
        r.get(CORRECTION.CORRECTED_ON),
        r.get(CORRECTION.WHAT));
  }
}
