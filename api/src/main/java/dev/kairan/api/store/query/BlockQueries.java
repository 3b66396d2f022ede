package dev.kairan.api.store.query;

import static dev.kairan.api.store.table.Tables.*;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.countDistinct;

import dev.kairan.api.store.filter.ValidOn;
import dev.kairan.api.store.row.press.BlockClippings;
import dev.kairan.content.time.FiscalYear;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.jooq.Records;

/** What regional blocks have of stories and clippings in a fiscal year, up to a day. */
public final class BlockQueries {

  private final DSLContext dsl;

  public BlockQueries(DSLContext dsl) {
    this.dsl = dsl;
  }

  /** The stories in which chambers of a block took part, by its id; a story may be in several. */
  public Map<String, Integer> stories(int fiscalYear, LocalDate asOf) {
    return dsl.select(CHAMBER.REGIONAL_BLOCK_ID, countDistinct(STORY.ID))
        .from(STORY)
        .join(PARTICIPATION)
        .on(PARTICIPATION.STORY_ID.eq(STORY.ID))
        .join(CHAMBER)
        .on(CHAMBER.ID.eq(PARTICIPATION.CHAMBER_ID))
        .where(StoryScope.of(fiscalYear, asOf).story())
        .and(ValidOn.condition(CHAMBER, asOf))
        .groupBy(CHAMBER.REGIONAL_BLOCK_ID)
        .fetchMap(CHAMBER.REGIONAL_BLOCK_ID, countDistinct(STORY.ID));
  }

  /** The clippings of each block that has any, and of no block. */
  public List<BlockClippings> clippings(FiscalYear year, LocalDate asOf) {
    return dsl.select(
            PREFECTURE.REGIONAL_BLOCK_ID,
            count(),
            count().filterWhere(CLIPPING.IS_ORIGINAL.eq(true)))
        .from(CLIPPING)
        .join(OUTLET)
        .on(OUTLET.ID.eq(CLIPPING.OUTLET_ID))
        .leftJoin(PREFECTURE)
        .on(PREFECTURE.ID.eq(OUTLET.PREFECTURE_ID))
        .where(CLIPPING.CLIPPED_ON.between(year.start(), year.end()))
        .and(CLIPPING.CLIPPED_ON.le(asOf))
        .groupBy(PREFECTURE.REGIONAL_BLOCK_ID)
        .fetch(Records.mapping(BlockClippings::new));
  }
}
