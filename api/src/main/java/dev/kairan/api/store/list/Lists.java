package dev.kairan.api.store.list;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Select;
import org.jooq.SelectLimitStep;
import org.jooq.SelectSelectStep;
import org.jooq.Table;
import org.jooq.impl.DSL;

/** Reads pages and counts of lists, in one statement each for any number of parents. */
public final class Lists {

  /** The parent of all rows in a list that has no parents. */
  public static final String NO_PARENT = "";

  private static final Field<String> PARENT = DSL.field(DSL.name("parent"), String.class);
  private static final Field<String> ID = DSL.field(DSL.name("ranked_id"), String.class);
  private static final Field<Integer> RANK = DSL.field(DSL.name("rank"), Integer.class);

  private final DSLContext dsl;

  public Lists(DSLContext dsl) {
    this.dsl = dsl;
  }

  /** A page for each parent, empty where it has no rows. */
  public <R> Map<String, Page<R>> pages(
      Listing<R> listing, PageRequest request, Collection<String> parents) {
    Map<String, List<Edge<R>>> edges = new HashMap<>();
    parents.forEach(parent -> edges.put(parent, new ArrayList<>()));
    read(listing, listing.catalogue(), request, parents, edges);
    Map<String, Page<R>> pages = new HashMap<>();
    edges.forEach((parent, found) -> pages.put(parent, Page.of(request, found)));
    return pages;
  }

  /** How many rows pass the filter, for each parent that has any. */
  public Map<String, Integer> counts(
      Listing<?> listing, Map<String, Object> filter, Collection<String> parents) {
    return dsl.select(listing.parent(), DSL.count())
        .from(listing.source())
        .where(listing.belongsTo(parents))
        .and(listing.catalogue().passing(filter))
        .groupBy(listing.parent())
        .fetchMap(listing.parent(), DSL.count());
  }

  private <R> void read(
      Listing<R> listing,
      Catalogue<?, R> catalogue,
      PageRequest request,
      Collection<String> parents,
      Map<String, List<Edge<R>>> edges) {
    SortKey key = catalogue.sortKey(request.order());
    Condition wanted = listing.belongsTo(parents).and(catalogue.wanted(request));
    for (Record row : select(listing, catalogue, key, request, wanted).fetch()) {
      Place place =
          new Place(catalogue.name(), request.order(), row.get(key.tie()), row.get(key.value()));
      edges
          .computeIfAbsent(row.get(PARENT), unused -> new ArrayList<>())
          .add(new Edge<>(catalogue.row().read(row), place));
    }
  }

  private Select<Record> select(
      Listing<?> listing,
      Catalogue<?, ?> catalogue,
      SortKey key,
      PageRequest request,
      Condition wanted) {
    Integer limit = request.limit();
    if (limit != null && listing.hasParents()) {
      return ranked(listing, catalogue, key, request, wanted, limit);
    }
    SelectLimitStep<Record> all =
        columns(listing.parent().as(PARENT), catalogue, key)
            .from(listing.source())
            .where(wanted)
            .orderBy(key.terms(request.fromEnd()));
    return limit == null ? all : all.limit(limit + 1);
  }

  /** The first rows of each parent, one more than the limit to see whether there are more. */
  private Select<Record> ranked(
      Listing<?> listing,
      Catalogue<?, ?> catalogue,
      SortKey key,
      PageRequest request,
      Condition wanted,
      int limit) {
    Table<?> ranked =
        DSL.select(listing.parent().as(PARENT), catalogue.id().as(ID), rank(listing, key, request))
            .from(listing.source())
            .where(wanted)
            .asTable("ranked");
    return columns(PARENT, catalogue, key)
        .from(ranked)
        .join(catalogue.table())
        .on(catalogue.id().eq(ranked.field(ID)))
        .where(RANK.le(limit + 1))
        .orderBy(PARENT, RANK);
  }

  private static Field<Integer> rank(Listing<?> listing, SortKey key, PageRequest request) {
    return DSL.rowNumber()
        .over(DSL.partitionBy(listing.parent()).orderBy(key.terms(request.fromEnd())))
        .as(RANK);
  }

  private SelectSelectStep<Record> columns(
      Field<String> parent, Catalogue<?, ?> catalogue, SortKey key) {
    return dsl.select(catalogue.row().columns()).select(parent, key.tie(), key.value());
  }
}
