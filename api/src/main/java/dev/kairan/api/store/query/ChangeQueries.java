package dev.kairan.api.store.query;

import static dev.kairan.api.store.table.Tables.CORRECTION;
import static dev.kairan.api.store.table.Tables.STORY;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.select;

import dev.kairan.api.store.filter.NotWithdrawn;
import dev.kairan.api.store.row.story.ChangeRow;
import dev.kairan.api.store.row.story.ChangeRow.Kind;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Record5;
import org.jooq.Select;

/** What happened to stories. */
public final class ChangeQueries {

  private static final Comparator<Change> NEWEST_FIRST =
      Comparator.comparing((Change change) -> change.row.on())
          .reversed()
          .thenComparing(change -> change.row.kind())
          .thenComparing(change -> change.row.storyId())
          .thenComparing(change -> change.position);

  private final DSLContext dsl;

  public ChangeQueries(DSLContext dsl) {
    this.dsl = dsl;
  }

  /**
   * From {@code since} to {@code until}, both included, as known on {@code until}; newest first.
   */
  public List<ChangeRow> changes(LocalDate since, LocalDate until) {
    return dsl
        .fetch(
            published(since, until)
                .unionAll(corrected(since, until))
                .unionAll(withdrawn(since, until)))
        .map(ChangeQueries::change)
        .stream()
        .sorted(NEWEST_FIRST)
        .map(Change::row)
        .toList();
  }

  private static Select<Record5<String, LocalDate, String, String, Integer>> published(
      LocalDate since, LocalDate until) {
    return select(
            inline(Kind.STORY_PUBLISHED.name()),
            STORY.PUBLISHED_ON,
            STORY.TITLE,
            STORY.ID,
            inline(0))
        .from(STORY)
        .where(STORY.PUBLISHED_ON.between(since, until))
        .and(NotWithdrawn.on(STORY, until));
  }

  private static Select<Record5<String, LocalDate, String, String, Integer>> corrected(
      LocalDate since, LocalDate until) {
    return select(
            inline(Kind.STORY_CORRECTED.name()),
            CORRECTION.CORRECTED_ON,
            CORRECTION.WHAT,
            CORRECTION.STORY_ID,
            CORRECTION.POSITION)
        .from(CORRECTION)
        .join(STORY)
        .on(STORY.ID.eq(CORRECTION.STORY_ID))
        .where(CORRECTION.CORRECTED_ON.between(since, until))
        .and(NotWithdrawn.on(STORY, until));
  }

  private static Select<Record5<String, LocalDate, String, String, Integer>> withdrawn(
      LocalDate since, LocalDate until) {
    return select(
            inline(Kind.STORY_WITHDRAWN.name()),
            STORY.WITHDRAWN_ON,
            STORY.WITHDRAWAL_REASON,
            STORY.ID,
            inline(0))
        .from(STORY)
        .where(STORY.WITHDRAWN_ON.between(since, until));
  }

  private static Change change(Record5<String, LocalDate, String, String, Integer> row) {
    Kind kind = Kind.valueOf(row.value1());
    return new Change(new ChangeRow(kind, row.value2(), row.value3(), row.value4()), row.value5());
  }

  private record Change(ChangeRow row, int position) {}
}
