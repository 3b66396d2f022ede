package dev.kairan.api.store.list;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record4;
import org.jooq.Select;
import org.jooq.SelectSelectStep;
import org.jooq.Table;
import org.jooq.impl.DSL;

/** Reads pages and counts of lists, in one statement each for any number of parents. */
public final class Lists {

  /** The parent of all rows in a list that has no parents. */
  public static final String NO_PARENT = "";

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
    return counts(listing, listing.catalogue(), filter, parents);
  }

  private <T extends Table<?>> Map<String, Integer> counts(
      Listing<?> listing,
      Catalogue<T, ?> catalogue,
      Map<String, Object> filter,
      Collection<String> parents) {
    return dsl.select(listing.parent(), DSL.count())
        .from(listing.source())
        .where(listing.belongsTo(parents))
        .and(catalogue.filter().condition(catalogue.table(), filter, 0))
        .groupBy(listing.parent())
        .fetchMap(listing.parent(), DSL.count());
  }

  private <T extends Table<?>, R> void read(
      Listing<R> listing,
      Catalogue<T, R> catalogue,
      PageRequest request,
      Collection<String> parents,
      Map<String, List<Edge<R>>> edges) {
    SortKey key = catalogue.sortKey(request.order());
    Condition wanted = listing.belongsTo(parents).and(catalogue.wanted(request));
    for (Record4<String, R, Object, Object> row :
        select(listing, catalogue, key, request, wanted).fetch()) {
      Place place = new Place(catalogue.name(), request.order(), row.value3(), row.value4());
      edges
          .computeIfAbsent(row.value1(), unused -> new ArrayList<>())
          .add(new Edge<>(row.value2(), place));
    }
  }

  private <R> Select<Record4<String, R, Object, Object>> select(
      Listing<R> listing,
      Catalogue<?, R> catalogue,
      SortKey key,
      PageRequest request,
      Condition wanted) {
    Integer limit = request.limit();
    if (limit == null || !listing.hasParents()) {
      var all =
          columns(listing.parent(), catalogue, key)
              .from(listing.source())
              .where(wanted)
              .orderBy(key.terms(request.fromEnd()));
      return limit == null ? all : all.limit(limit + 1);
    }
    return ranked(listing, catalogue, key, request, wanted, limit);
  }

  /** The first rows of each parent, one more than the limit to see whether there are more. */
  private <R> Select<Record4<String, R, Object, Object>> ranked(
      Listing<R> listing,
      Catalogue<?, R> catalogue,
      SortKey key,
      PageRequest request,
      Condition wanted,
      int limit) {
    Field<String> parent = listing.parent().as("parent");
    Field<String> id = catalogue.id().as("id");
    Field<Integer> rank =
        DSL.rowNumber()
            .over(DSL.partitionBy(listing.parent()).orderBy(key.terms(request.fromEnd())))
            .as("rank");
    Table<?> ranked =
        DSL.select(parent, id, rank).from(listing.source()).where(wanted).asTable("ranked");
    return columns(ranked.field(parent), catalogue, key)
        .from(ranked)
        .join(catalogue.table())
        .on(catalogue.id().eq(ranked.field(id)))
        .where(ranked.field(rank).le(limit + 1))
        .orderBy(ranked.field(parent), ranked.field(rank));
  }

  private <R> SelectSelectStep<Record4<String, R, Object, Object>> columns(
      Field<String> parent, Catalogue<?, R> catalogue, SortKey key) {
    return dsl.select(parent, catalogue.row(), key.tie(), key.value());
  }
}
