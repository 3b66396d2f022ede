package dev.kairan.api.store.query;

import static dev.kairan.api.store.table.Tables.*;

import dev.kairan.api.store.list.KeyList;
import dev.kairan.api.store.row.story.TopicRow;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.jooq.Record;

/** Topics, in the order of their file. */
public final class TopicQueries {

  private final DSLContext dsl;

  public TopicQueries(DSLContext dsl) {
    this.dsl = dsl;
  }

  public List<TopicRow> topics() {
    return dsl.selectFrom(TOPIC).orderBy(TOPIC.POSITION).fetch(TopicQueries::topic);
  }

  /** In the story's order, by story. */
  public Map<String, List<TopicRow>> ofStories(Collection<String> stories) {
    return dsl.select(TOPIC.fields())
        .select(STORY_TOPIC.STORY_ID)
        .from(STORY_TOPIC)
        .join(TOPIC)
        .on(TOPIC.ID.eq(STORY_TOPIC.TOPIC_ID))
        .where(KeyList.holds(STORY_TOPIC.STORY_ID, stories))
        .orderBy(STORY_TOPIC.STORY_ID, STORY_TOPIC.POSITION)
        .fetchGroups(STORY_TOPIC.STORY_ID, TopicQueries::topic);
  }

  public Map<String, List<TopicRow>> ofSections(Collection<String> sections) {
    return dsl.select(TOPIC.fields())
        .select(TOPIC_SECTION.SECTION_ID)
        .from(TOPIC_SECTION)
        .join(TOPIC)
        .on(TOPIC.ID.eq(TOPIC_SECTION.TOPIC_ID))
        .where(KeyList.holds(TOPIC_SECTION.SECTION_ID, sections))
        .orderBy(TOPIC.POSITION)
        .fetchGroups(TOPIC_SECTION.SECTION_ID, TopicQueries::topic);
  }

  private static TopicRow topic(Record r) {
    return new TopicRow(
        r.get(TOPIC.ID), r.get(TOPIC.NAME), r.get(TOPIC.NAME_EN), r.get(TOPIC.STORY_COUNT));
  }
}
