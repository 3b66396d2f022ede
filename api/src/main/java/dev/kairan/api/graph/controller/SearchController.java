package dev.kairan.api.graph.controller;

import dev.kairan.api.graph.list.PageArguments;
import dev.kairan.api.number.Rule;
import dev.kairan.api.store.Store;
import dev.kairan.api.store.list.Edge;
import dev.kairan.api.store.list.Page;
import dev.kairan.api.store.list.PageInfo;
import dev.kairan.api.store.list.PageRequest;
import dev.kairan.api.store.row.place.ChamberRow;
import dev.kairan.api.store.row.plan.ActionItemRow;
import dev.kairan.api.store.row.search.SearchKind;
import dev.kairan.api.store.row.search.SearchTextRow;
import dev.kairan.api.store.row.story.StoryRow;
import dev.kairan.api.store.search.SearchHit;
import dev.kairan.api.store.search.SearchQueries;
import dev.kairan.api.store.search.SearchRequest;
import graphql.schema.DataFetchingEnvironment;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Searching all texts, and what the hits are. */
@Controller
class SearchController {

  /** The hits of a search. */
  record Found(int totalCount, Page<SearchHit> page) {

    public List<SearchHit> nodes() {
      return page.nodes();
    }

    public List<Edge<SearchHit>> edges() {
      return page.edges();
    }

    public PageInfo pageInfo() {
      return page.pageInfo();
    }

    public Rule rule() {
      return Rule.SEARCH_RANK;
    }
  }

  @QueryMapping
  Found search(
      @Argument String query,
      @Argument @Nullable List<SearchKind> kinds,
      @Argument @Nullable Integer fiscalYear,
      @ContextValue Store store,
      DataFetchingEnvironment field) {
    PageRequest page = PageArguments.read(field, SearchQueries.ORDER);
    SearchRequest request = SearchRequest.of(query, kinds, fiscalYear);
    SearchQueries search = store.search();
    return new Found(search.count(request), search.page(request, page));
  }

  @QueryMapping
  List<SearchTextRow> searchTexts(@ContextValue Store store) {
    return store.searchTexts();
  }

  @BatchMapping(typeName = "SearchHit")
  Map<SearchHit, StoryRow> story(List<SearchHit> hits, @ContextValue Store store) {
    return Batch.references(hits, SearchHit::storyId, store.stories()::byId);
  }

  @BatchMapping(typeName = "SearchHit")
  Map<SearchHit, ActionItemRow> actionItem(List<SearchHit> hits, @ContextValue Store store) {
    return Batch.references(hits, SearchHit::actionItemId, store.actionItems()::byId);
  }

  @BatchMapping(typeName = "SearchHit")
  Map<SearchHit, ChamberRow> chamber(List<SearchHit> hits, @ContextValue Store store) {
    return Batch.references(hits, SearchHit::chamberId, store.places()::chambers);
  }
}
