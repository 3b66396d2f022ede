package dev.kairan.api.store;

import static dev.kairan.api.store.table.Tables.*;
import static org.jooq.impl.DSL.row;

import dev.kairan.api.store.list.KeyList;
import dev.kairan.api.store.row.TopicRow;
import dev.kairan.content.press.Outlet;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.jooq.SelectField;

/** Topics and outlets, in the order of their files. */
public final class TopicQueries {

  private static final SelectField<TopicRow> A_TOPIC =
      row(TOPIC.ID, TOPIC.NAME, TOPIC.NAME_EN, TOPIC.STORY_COUNT).mapping(TopicRow::new);

  private static final SelectField<Outlet> AN_OUTLET =
      row(OUTLET.ID, OUTLET.NAME, OUTLET.KIND, OUTLET.TIER).mapping(Outlet::new);

  private final DSLContext dsl;

  TopicQueries(DSLContext dsl) {
    this.dsl = dsl;
  }

  public List<TopicRow> topics() {
    return dsl.select(A_TOPIC).from(TOPIC).orderBy(TOPIC.POSITION).fetch(row -> row.value1());
  }

  /** In the story's order, by story. */
  public Map<String, List<TopicRow>> ofStories(Collection<String> stories) {
    return dsl.select(STORY_TOPIC.STORY_ID, A_TOPIC)
        .from(STORY_TOPIC)
        .join(TOPIC)
        .on(TOPIC.ID.eq(STORY_TOPIC.TOPIC_ID))
        .where(KeyList.holds(STORY_TOPIC.STORY_ID, stories))
        .orderBy(STORY_TOPIC.STORY_ID, STORY_TOPIC.POSITION)
        .fetchGroups(row -> row.value1(), row -> row.value2());
  }

  public Map<String, List<TopicRow>> ofSections(Collection<String> sections) {
    return dsl.select(TOPIC_SECTION.SECTION_ID, A_TOPIC)
        .from(TOPIC_SECTION)
        .join(TOPIC)
        .on(TOPIC.ID.eq(TOPIC_SECTION.TOPIC_ID))
        .where(KeyList.holds(TOPIC_SECTION.SECTION_ID, sections))
        .orderBy(TOPIC_SECTION.SECTION_ID, TOPIC.POSITION)
        .fetchGroups(row -> row.value1(), row -> row.value2());
  }

  public List<Outlet> outlets() {
    return dsl.select(AN_OUTLET).from(OUTLET).orderBy(OUTLET.POSITION).fetch(row -> row.value1());
  }

  public Map<String, Outlet> outletsById(Collection<String> ids) {
    return dsl.select(OUTLET.ID, AN_OUTLET)
        .from(OUTLET)
        .where(KeyList.holds(OUTLET.ID, ids))
        .fetchMap(row -> row.value1(), row -> row.value2());
  }
}
