package dev.kairan.api.store.query;

import static dev.kairan.api.store.table.Tables.APPEARANCE;
import static dev.kairan.api.store.table.Tables.LINK;
import static dev.kairan.api.store.table.Tables.SOURCE;
import static dev.kairan.api.store.table.Tables.STORY;
import static org.jooq.impl.DSL.countDistinct;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.when;

import dev.kairan.api.store.list.KeyList;
import dev.kairan.api.store.row.story.AppearanceRow;
import dev.kairan.api.store.row.story.LinkCheckRow;
import dev.kairan.api.store.row.story.LinkTally;
import dev.kairan.api.store.row.story.SourceRow;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Records;

/**
 * What stories cite, in the order of the story's file, and whether its addresses still lead there.
 */
public final class CitationQueries {

  private final DSLContext dsl;

  public CitationQueries(DSLContext dsl) {
    this.dsl = dsl;
  }

  public Map<String, List<AppearanceRow>> appearances(Collection<String> stories) {
    return dsl.select(APPEARANCE.fields())
        .select(LINK.fields())
        .from(APPEARANCE)
        .leftJoin(LINK)
        .on(LINK.STORY_ID.eq(APPEARANCE.STORY_ID), LINK.URL.eq(APPEARANCE.URL))
        .where(KeyList.holds(APPEARANCE.STORY_ID, stories))
        .orderBy(APPEARANCE.STORY_ID, APPEARANCE.POSITION)
        .fetchGroups(
            APPEARANCE.STORY_ID,
            row ->
                new AppearanceRow(
                    row.get(APPEARANCE.OUTLET_ID),
                    row.get(APPEARANCE.TITLE),
                    row.get(APPEARANCE.URL),
                    row.get(APPEARANCE.APPEARED),
                    row.get(APPEARANCE.URL) == null ? null : link(row)));
  }

  public Map<String, List<SourceRow>> sources(Collection<String> stories) {
    return dsl.select(SOURCE.fields())
        .select(LINK.fields())
        .from(SOURCE)
        .join(LINK)
        .on(LINK.STORY_ID.eq(SOURCE.STORY_ID), LINK.URL.eq(SOURCE.URL))
        .where(KeyList.holds(SOURCE.STORY_ID, stories))
        .orderBy(SOURCE.STORY_ID, SOURCE.POSITION)
        .fetchGroups(
            SOURCE.STORY_ID,
            row ->
                new SourceRow(
                    row.get(SOURCE.TITLE),
                    row.get(SOURCE.PUBLISHER),
                    row.get(SOURCE.URL),
                    row.get(SOURCE.PUBLISHED),
                    link(row)));
  }

  /** Those of its addresses that were last found broken. */
  public Map<String, List<LinkCheckRow>> brokenLinks(Collection<String> stories) {
    return dsl.selectFrom(LINK)
        .where(KeyList.holds(LINK.STORY_ID, stories))
        .and(LINK.LINK_STATUS.eq("BROKEN"))
        .orderBy(LINK.STORY_ID, LINK.POSITION)
        .fetchGroups(LINK.STORY_ID, CitationQueries::link);
  }

  /** Over all listed stories, each address once. */
  public LinkTally tally() {
    return dsl.select(countDistinct(LINK.URL), found("OK"), found("BROKEN"), max(LINK.CHECKED_ON))
        .from(LINK)
        .join(STORY)
        .on(STORY.ID.eq(LINK.STORY_ID))
        .where(STORY.IS_LISTED.eq(true))
        .fetchSingle(Records.mapping(LinkTally::new));
  }

  private static Field<Integer> found(String status) {
    return countDistinct(when(LINK.LINK_STATUS.eq(status), LINK.URL));
  }

  private static LinkCheckRow link(Record row) {
    return new LinkCheckRow(
        row.get(LINK.STORY_ID),
        row.get(LINK.URL),
        row.get(LINK.LINK_STATUS),
        row.get(LINK.CHECKED_ON),
        row.get(LINK.NOTE));
  }
}
