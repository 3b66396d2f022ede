package dev.kairan.api.graph.controller;

import dev.kairan.api.fault.ErrorCode;
import dev.kairan.api.fault.Fault;
import dev.kairan.api.graph.list.PageArguments;
import dev.kairan.api.number.Rule;
import dev.kairan.api.number.gap.Gap;
import dev.kairan.api.number.gap.GapQueue;
import dev.kairan.api.store.Store;
import dev.kairan.api.store.list.Edge;
import dev.kairan.api.store.list.Order;
import dev.kairan.api.store.list.Page;
import dev.kairan.api.store.list.PageInfo;
import dev.kairan.api.store.list.PageRequest;
import dev.kairan.api.store.list.RankedList;
import dev.kairan.api.store.query.StoryScope;
import dev.kairan.api.store.row.place.RegionalBlockRow;
import dev.kairan.api.store.row.place.StoryCountBin;
import dev.kairan.content.time.FiscalYear;
import graphql.schema.DataFetchingEnvironment;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Which chambers to tell of next, and how evenly chambers are told of. */
@Controller
class GapController {

  private static final Order BY_RANK = new Order("RANK", false);

  /** A page of the queue. */
  record Gaps(
      int fiscalYear,
      LocalDate asOf,
      int totalCount,
      Page<Gap> page,
      @Nullable LocalDate dataThrough) {

    public List<Gap> nodes() {
      return page.nodes();
    }

    public List<Edge<Gap>> edges() {
      return page.edges();
    }

    public PageInfo pageInfo() {
      return page.pageInfo();
    }

    public Rule rule() {
      return Rule.GAP_QUEUE;
    }
  }

  @QueryMapping
  Gaps gaps(
      @Argument @Nullable Integer fiscalYear,
      @Argument @Nullable LocalDate asOf,
      @Argument @Nullable String regionalBlock,
      @ContextValue Store store,
      DataFetchingEnvironment field) {
    PageRequest request = PageArguments.read(field, BY_RANK);
    if (regionalBlock != null && RegionalBlockRow.ofId(regionalBlock) == null) {
      throw new Fault(
          ErrorCode.UNKNOWN_ID, "ブロック「" + regionalBlock + "」はありません。kanto のような識別子を使ってください。");
    }
    LocalDate day = AskedTime.day(asOf, store);
    FiscalYear asked = fiscalYear == null ? FiscalYear.of(day) : AskedTime.fiscalYear(fiscalYear);
    int year = asked.year();
    List<Gap> queue = new GapQueue(year, day, regionalBlock).of(store);
    Page<Gap> page = RankedList.page("Gap", queue, gap -> gap.chamber().id(), request);
    return new Gaps(year, day, queue.size(), page, store.measures().newest(day));
  }

  @QueryMapping
  List<StoryCountBin> storyCountHistogram(
      @Argument @Nullable Integer fiscalYear,
      @Argument @Nullable LocalDate asOf,
      @ContextValue Store store) {
    LocalDate day = AskedTime.day(asOf, store);
    Integer year = fiscalYear == null ? null : AskedTime.fiscalYear(fiscalYear).year();
    return withEmpty(store.gaps().storyCounts(StoryScope.of(year, day)));
  }

  /** Every number of stories from 0 to the largest, also those that no chamber has. */
  private static List<StoryCountBin> withEmpty(List<StoryCountBin> found) {
    List<StoryCountBin> bins = new ArrayList<>();
    for (StoryCountBin bin : found) {
      while (bins.size() < bin.storyCount()) {
        bins.add(new StoryCountBin(bins.size(), 0));
      }
      bins.add(bin);
    }
    return bins;
  }
}
