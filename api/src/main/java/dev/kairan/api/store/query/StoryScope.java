package dev.kairan.api.store.query;

import static dev.kairan.api.store.table.Tables.APPEARANCE;
import static dev.kairan.api.store.table.Tables.CHAMBER;
import static dev.kairan.api.store.table.Tables.STORY;
import static dev.kairan.api.store.table.Tables.STORY_TOPIC;
import static org.jooq.impl.DSL.select;

import dev.kairan.api.store.filter.NotWithdrawn;
import dev.kairan.api.store.filter.ValidOn;
import java.time.LocalDate;
import org.jooq.Condition;
import org.jooq.Record1;
import org.jooq.Select;
import org.jspecify.annotations.Nullable;

/**
 * Which stories count, and for which chambers; what is null narrows nothing. A date known to a
 * month counts by its first day.
 *
 * @param fiscalYear the year in which the story became public; null for all years
 * @param includeAffiliated whether stories of youth groups and women's associations count
 * @param topic id of a topic that the story has
 * @param channel id of an outlet in which it appeared by {@code asOf}
 */
public record StoryScope(
    @Nullable Integer fiscalYear,
    LocalDate asOf,
    boolean includeAffiliated,
    @Nullable String regionalBlock,
    @Nullable String prefecture,
    @Nullable String topic,
    @Nullable String channel) {

  /** All stories that stand on a day, of one fiscal year or of all. */
  public static StoryScope of(@Nullable Integer fiscalYear, LocalDate asOf) {
    return new StoryScope(fiscalYear, asOf, true, null, null, null, null);
  }

  /** True where only some of a chamber's stories count, so that a plan's pace says nothing. */
  public boolean isPartial() {
    return topic != null || channel != null;
  }

  Condition story() {
    Condition published = STORY.PUBLISHED_ON.le(asOf);
    Condition inTime =
        fiscalYear == null
            ? STORY.PUBLISHED_ON.isNull().or(published)
            : STORY.FISCAL_YEAR.eq(fiscalYear).and(published);
    return inTime.and(known());
  }

  /** A story of which the fiscal year is not known. */
  Condition undatedStory() {
    Condition inTime = STORY.PUBLISHED_ON.isNull().or(STORY.PUBLISHED_ON.le(asOf));
    return STORY.FISCAL_YEAR.isNull().and(inTime).and(known());
  }

  private Condition known() {
    Condition known = NotWithdrawn.on(STORY, asOf);
    if (!includeAffiliated) {
      known = known.and(STORY.IS_AFFILIATED.eq(false));
    }
    if (topic != null) {
      known = known.and(STORY.ID.in(storiesOfTopic(topic)));
    }
    return channel == null ? known : known.and(STORY.ID.in(storiesIn(channel)));
  }

  private static Select<Record1<String>> storiesOfTopic(String topic) {
    return select(STORY_TOPIC.STORY_ID).from(STORY_TOPIC).where(STORY_TOPIC.TOPIC_ID.eq(topic));
  }

  private Select<Record1<String>> storiesIn(String outlet) {
    return select(APPEARANCE.STORY_ID)
        .from(APPEARANCE)
        .where(APPEARANCE.OUTLET_ID.eq(outlet))
        .and(appearance());
  }

  /** An appearance whose day is not known is as old as its story. */
  Condition appearance() {
    return APPEARANCE.APPEARED_ON.isNull().or(APPEARANCE.APPEARED_ON.le(asOf));
  }

  Condition chamber() {
    Condition there = ValidOn.condition(CHAMBER, asOf);
    if (regionalBlock != null) {
      there = there.and(CHAMBER.REGIONAL_BLOCK_ID.eq(regionalBlock));
    }
    return prefecture == null ? there : there.and(CHAMBER.PREFECTURE_ID.eq(prefecture));
  }
}
