package dev.kairan.api.store.search;

import static dev.kairan.api.store.search.ChamberTexts.prefecture;
import static dev.kairan.api.store.table.Tables.*;

import dev.kairan.api.store.row.search.SearchKind;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.jooq.Record;

/**
 * The texts of stories that are not withdrawn: what is written, and the names of their chambers and
 * topics.
 */
record StoryTexts(DSLContext dsl) {

  List<Searchable> read() {
    List<Map<String, List<String>>> names = List.of(chambers(), topics());
    return dsl.select(
            STORY.ID,
            STORY.FISCAL_YEAR,
            STORY.NEWEST_ON,
            STORY.TITLE,
            STORY.SUMMARY_SHORT,
            STORY.SUMMARY_MEDIUM,
            STORY.SUMMARY_LONG,
            STORY_BODY.WORDS)
        .from(STORY)
        .join(STORY_BODY)
        .on(STORY_BODY.STORY_ID.eq(STORY.ID))
        .where(STORY.IS_LISTED.eq(true))
        .fetch(row -> story(row, SearchTexts.lines(row.value1(), names)));
  }

  private static Searchable story(Record row, String names) {
    String summary =
        String.join(
            "\n",
            row.get(STORY.SUMMARY_SHORT),
            row.get(STORY.SUMMARY_MEDIUM),
            row.get(STORY.SUMMARY_LONG));
    return new Searchable(
        SearchKind.STORY,
        row.get(STORY.ID),
        row.get(STORY.FISCAL_YEAR),
        row.get(STORY.NEWEST_ON),
        row.get(STORY.TITLE),
        List.of(),
        summary,
        row.get(STORY_BODY.WORDS) + "\n" + names);
  }

  private Map<String, List<String>> chambers() {
    return dsl.select(PARTICIPATION.STORY_ID, CHAMBER.NAME, CHAMBER.KANA, CHAMBER.PREFECTURE_ID)
        .from(PARTICIPATION)
        .join(CHAMBER)
        .on(CHAMBER.ID.eq(PARTICIPATION.CHAMBER_ID))
        .orderBy(PARTICIPATION.STORY_ID, PARTICIPATION.POSITION)
        .fetchGroups(
            row -> row.value1(),
            row -> row.value2() + "（" + row.value3() + "、" + prefecture(row.value4()).name() + "）");
  }

  private Map<String, List<String>> topics() {
    return dsl.select(STORY_TOPIC.STORY_ID, TOPIC.NAME)
        .from(STORY_TOPIC)
        .join(TOPIC)
        .on(TOPIC.ID.eq(STORY_TOPIC.TOPIC_ID))
        .orderBy(STORY_TOPIC.STORY_ID, STORY_TOPIC.POSITION)
        .fetchGroups(row -> row.value1(), row -> row.value2());
  }
}
