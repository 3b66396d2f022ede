package dev.kairan.api.store.list;

import static dev.kairan.api.store.table.Tables.*;

import dev.kairan.api.fault.Fault;
import dev.kairan.api.store.row.desk.IssueRow;
import dev.kairan.api.store.row.desk.RequestRow;
import dev.kairan.api.store.row.desk.TrainingRow;
import dev.kairan.api.store.row.desk.VisitRow;
import dev.kairan.api.store.row.place.ChamberRow;
import dev.kairan.api.store.row.plan.ActionItemRow;
import dev.kairan.api.store.row.press.ClippingRow;
import dev.kairan.api.store.row.press.ReleaseRow;
import dev.kairan.api.store.row.story.StoryRow;
import java.util.Collection;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;

/** A list that the schema offers: all rows of a type, or those of each parent. */
public final class Listing<R> {

  public static final Listing<ChamberRow> CHAMBERS = new Listing<>(Catalogues.CHAMBERS);
  public static final Listing<StoryRow> STORIES = new Listing<>(Catalogues.STORIES);
  public static final Listing<ActionItemRow> ACTION_ITEMS = new Listing<>(Catalogues.ACTION_ITEMS);

  public static final Listing<ChamberRow> CHAMBERS_OF_PREFECTURE =
      new Listing<>(Catalogues.CHAMBERS, CHAMBER.PREFECTURE_ID, CHAMBER);

  public static final Listing<ChamberRow> CHAMBERS_OF_REGIONAL_BLOCK =
      new Listing<>(Catalogues.CHAMBERS, CHAMBER.REGIONAL_BLOCK_ID, CHAMBER);

  /** Parents are fiscal years. */
  public static final Listing<ActionItemRow> ACTION_ITEMS_OF_PLAN =
      new Listing<>(
          Catalogues.ACTION_ITEMS, ACTION_ITEM.FISCAL_YEAR.cast(SQLDataType.CLOB), ACTION_ITEM);

  public static final Listing<StoryRow> STORIES_OF_CHAMBER =
      new Listing<>(
          Catalogues.STORIES,
          PARTICIPATION.CHAMBER_ID,
          STORY.join(PARTICIPATION).on(PARTICIPATION.STORY_ID.eq(STORY.ID)));

  public static final Listing<StoryRow> STORIES_OF_TOPIC =
      new Listing<>(
          Catalogues.STORIES,
          STORY_TOPIC.TOPIC_ID,
          STORY.join(STORY_TOPIC).on(STORY_TOPIC.STORY_ID.eq(STORY.ID)));

  public static final Listing<StoryRow> STORIES_OF_ACTION_ITEM =
      new Listing<>(
          Catalogues.STORIES,
          EVIDENCE.ACTION_ITEM_ID,
          STORY.join(EVIDENCE).on(EVIDENCE.STORY_ID.eq(STORY.ID)));

  public static final Listing<VisitRow> VISITS = new Listing<>(DeskCatalogues.VISITS);
  public static final Listing<RequestRow> REQUESTS = new Listing<>(DeskCatalogues.REQUESTS);
  public static final Listing<TrainingRow> TRAININGS = new Listing<>(DeskCatalogues.TRAININGS);
  public static final Listing<IssueRow> ISSUES = new Listing<>(DeskCatalogues.ISSUES);

  public static final Listing<VisitRow> VISITS_OF_CHAMBER =
      new Listing<>(DeskCatalogues.VISITS, VISIT.CHAMBER_ID, VISIT);

  public static final Listing<ClippingRow> CLIPPINGS = new Listing<>(PressCatalogues.CLIPPINGS);
  public static final Listing<ReleaseRow> RELEASES = new Listing<>(PressCatalogues.RELEASES);

  public static final Listing<ClippingRow> CLIPPINGS_OF_RELEASE =
      new Listing<>(PressCatalogues.CLIPPINGS, CLIPPING.RELEASE_ID, CLIPPING);

  private final Catalogue<?, R> catalogue;
  private final Field<String> parent;
  private final Table<?> source;
  private final boolean hasParents;

  private <T extends Table<?>> Listing(Catalogue<T, R> catalogue) {
    this(catalogue, DSL.inline(Lists.NO_PARENT), catalogue.table(), false);
  }

  private Listing(Catalogue<?, R> catalogue, Field<String> parent, Table<?> source) {
    this(catalogue, parent, source, true);
  }

  private Listing(
      Catalogue<?, R> catalogue, Field<String> parent, Table<?> source, boolean hasParents) {
    this.catalogue = catalogue;
    this.parent = parent;
    this.source = source;
    this.hasParents = hasParents;
  }

  /**
   * Checks a request before rows are read for it.
   *
   * @throws Fault when its filter or a cursor cannot be used
   */
  public void check(PageRequest request) {
    catalogue.wanted(request);
  }

  Catalogue<?, R> catalogue() {
    return catalogue;
  }

  /** The column with the parent's id. */
  Field<String> parent() {
    return parent;
  }

  /** The rows' table, joined with what links them to parents. */
  Table<?> source() {
    return source;
  }

  boolean hasParents() {
    return hasParents;
  }

  Condition belongsTo(Collection<String> parents) {
    return hasParents ? KeyList.holds(parent, parents) : DSL.noCondition();
  }
}
