package dev.kairan.api.store.search;

import static dev.kairan.api.store.table.Tables.SEARCHABLE;

import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;

/**
 * Which texts have all words, and how well they answer, as the rule {@code search-rank} says: 100
 * points for each word, 200 where it is in the summary, 300 where it is in the title; one more
 * where it stands alone in the title, and two where it is the whole of it.
 */
final class SearchScore {

  static final Table<?> GRAMS = DSL.table(DSL.name("search_gram"));
  static final Field<Integer> NUMBER =
      DSL.field(DSL.name("search_gram", "rowid"), SQLDataType.INTEGER.notNull());

  private static final int PLACE = 100;
  private static final String IN_TITLE = "{title} : ";
  private static final String IN_TITLE_OR_SUMMARY = "{title summary} : ";

  private SearchScore() {}

  /** A row of the grams has every word, each anywhere. */
  static Condition hasAll(SearchWords words) {
    return match(words.folded().stream().map(Grams::phrase).collect(Collectors.joining(" AND ")));
  }

  /** The score of a row that has them. */
  static Field<Integer> of(SearchWords words) {
    Field<Integer> score = DSL.inline(PLACE * words.folded().size());
    for (String word : words.folded()) {
      score = score.plus(points(has(IN_TITLE_OR_SUMMARY, word), PLACE));
      score = score.plus(points(has(IN_TITLE, word), PLACE));
    }
    for (String word : words.standing()) {
      score = score.plus(points(stands(word), 1)).plus(points(stands("\n" + word + "\n"), 2));
    }
    return score;
  }

  private static Condition stands(String word) {
    return DSL.position(SEARCHABLE.WORDS, word).gt(0);
  }

  private static Field<Integer> points(Condition earned, int points) {
    return DSL.when(earned, DSL.inline(points)).otherwise(DSL.inline(0));
  }

  private static Condition has(String where, String word) {
    return NUMBER.in(DSL.select(NUMBER).from(GRAMS).where(match(where + Grams.phrase(word))));
  }

  private static Condition match(String expression) {
    return DSL.condition("search_gram match {0}", DSL.val(expression));
  }
}
