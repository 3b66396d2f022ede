package dev.kairan.api.store.search;

import static dev.kairan.api.store.table.Tables.SEARCHABLE;
import static dev.kairan.api.store.table.Tables.SEARCHABLE_TEXT;

import dev.kairan.api.store.list.Edge;
import dev.kairan.api.store.list.Order;
import dev.kairan.api.store.list.Page;
import dev.kairan.api.store.list.PageRequest;
import dev.kairan.api.store.list.Place;
import dev.kairan.api.store.list.SortKey;
import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.SelectLimitStep;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;

/** Asks the index for hits, best first. */
public final class SearchQueries {

  /** The only order of hits: by score, then as the index numbers them. */
  public static final Order ORDER = new Order("SCORE", true);

  private static final String LIST = "Search";
  private static final Field<Integer> NUMBER =
      DSL.field(DSL.name("hits", "number"), SQLDataType.INTEGER.notNull());
  private static final Field<Integer> SCORE =
      DSL.field(DSL.name("hits", "score"), SQLDataType.INTEGER.notNull());
  private static final SortKey KEY = SortKey.of(SCORE, NUMBER, ORDER.descending());

  private final DSLContext dsl;

  public SearchQueries(DSLContext dsl) {
    this.dsl = dsl;
  }

  /** How many there are in all. */
  public int count(SearchRequest request) {
    return dsl.selectCount()
        .from(SearchScore.GRAMS)
        .join(SEARCHABLE)
        .on(SEARCHABLE.NUMBER.eq(SearchScore.NUMBER))
        .where(wanted(request))
        .fetchSingle()
        .value1();
  }

  /**
   * A page of hits.
   *
   * @throws dev.kairan.api.fault.Fault when a cursor cannot be used
   */
  public Page<SearchHit> page(SearchRequest request, PageRequest page) {
    Table<?> hits =
        DSL.select(SEARCHABLE.NUMBER.as("number"), SearchScore.of(request.words()).as("score"))
            .from(SearchScore.GRAMS)
            .join(SEARCHABLE)
            .on(SEARCHABLE.NUMBER.eq(SearchScore.NUMBER))
            .where(wanted(request))
            .asTable("hits");
    SelectLimitStep<? extends Record> ranked =
        DSL.select(NUMBER, SCORE)
            .from(hits)
            .where(between(page))
            .orderBy(KEY.terms(page.fromEnd()));
    Table<?> shown =
        (page.limit() == null ? ranked : ranked.limit(page.limit() + 1)).asTable("hits");
    List<Edge<SearchHit>> edges =
        dsl.select(NUMBER, SCORE, SEARCHABLE.KIND, SEARCHABLE.ID)
            .select(SEARCHABLE_TEXT.TITLE, SEARCHABLE_TEXT.SUMMARY, SEARCHABLE_TEXT.BODY)
            .from(shown)
            .join(SEARCHABLE)
            .on(SEARCHABLE.NUMBER.eq(NUMBER))
            .join(SEARCHABLE_TEXT)
            .on(SEARCHABLE_TEXT.NUMBER.eq(NUMBER))
            .orderBy(KEY.terms(page.fromEnd()))
            .fetch(row -> edge(row, request.words().folded()));
    return Page.of(page, edges);
  }

  private static Condition wanted(SearchRequest request) {
    Condition wanted = SearchScore.hasAll(request.words()).and(SEARCHABLE.KIND.in(request.kinds()));
    Integer year = request.fiscalYear();
    return year == null ? wanted : wanted.and(SEARCHABLE.FISCAL_YEAR.eq(year));
  }

  private static Condition between(PageRequest page) {
    Condition between = DSL.noCondition();
    if (page.after() != null) {
      between = between.and(KEY.after(Place.of(page.after(), LIST, ORDER)));
    }
    if (page.before() != null) {
      between = between.and(KEY.before(Place.of(page.before(), LIST, ORDER)));
    }
    return between;
  }

  private static Edge<SearchHit> edge(Record row, List<String> words) {
    SearchHit hit =
        new SearchHit(
            row.get(SEARCHABLE.KIND),
            row.get(SEARCHABLE.ID),
            row.get(SCORE),
            row.get(SEARCHABLE_TEXT.TITLE),
            row.get(SEARCHABLE_TEXT.SUMMARY) + "\n" + row.get(SEARCHABLE_TEXT.BODY),
            words);
    return new Edge<>(hit, new Place(LIST, ORDER, row.get(NUMBER), row.get(SCORE)));
  }
}
