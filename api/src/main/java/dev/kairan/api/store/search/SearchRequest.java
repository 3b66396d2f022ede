package dev.kairan.api.store.search;

import dev.kairan.api.fault.Fault;
import dev.kairan.api.store.row.search.SearchKind;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is searched for.
 *
 * @param fiscalYear only what belongs to this fiscal year; chambers belong to none
 */
public record SearchRequest(
    SearchWords words, Set<SearchKind> kinds, @Nullable Integer fiscalYear) {

  /**
   * Reads a query.
   *
   * @param kinds null for all
   * @throws Fault where the query has no word, or too many
   */
  public static SearchRequest of(
      String query, @Nullable Collection<SearchKind> kinds, @Nullable Integer fiscalYear) {
    Set<SearchKind> wanted = EnumSet.noneOf(SearchKind.class);
    wanted.addAll(kinds == null ? EnumSet.allOf(SearchKind.class) : kinds);
    return new SearchRequest(SearchWords.of(query), wanted, fiscalYear);
  }
}
