package dev.kairan.api.graph.controller;

import dev.kairan.api.fault.ErrorCode;
import dev.kairan.api.fault.Fault;
import dev.kairan.api.number.Coverage;
import dev.kairan.api.number.CoverageCount;
import dev.kairan.api.store.Store;
import dev.kairan.api.store.query.StoryScope;
import dev.kairan.api.store.row.place.PrefectureRow;
import dev.kairan.api.store.row.place.RegionalBlockRow;
import dev.kairan.content.press.OutletKind;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** How many chambers have a story. */
@Controller
class CoverageController {

  @QueryMapping
  Coverage coverage(
      @Argument @Nullable Integer fiscalYear,
      @Argument @Nullable LocalDate asOf,
      @Argument @Nullable Boolean includeAffiliated,
      @Argument @Nullable String regionalBlock,
      @Argument @Nullable String prefecture,
      @Argument @Nullable String topic,
      @Argument @Nullable String channel,
      @ContextValue Store store) {
    StoryScope scope =
        new StoryScope(
            fiscalYear,
            AskedTime.day(asOf, store),
            includeAffiliated == null || includeAffiliated,
            regionalBlock,
            prefecture,
            topic,
            channel);
    check(scope, store);
    return new CoverageCount(scope).of(store);
  }

  @SchemaMapping(typeName = "Coverage")
  List<Coverage.OfTopic> byTopic(Coverage coverage, @ContextValue Store store) {
    return new CoverageCount(coverage.scope()).byTopic(store);
  }

  @SchemaMapping(typeName = "Coverage")
  List<Coverage.OfChannel> byChannel(Coverage coverage, @ContextValue Store store) {
    return new CoverageCount(coverage.scope()).byChannel(store);
  }

  @SchemaMapping(typeName = "Coverage")
  int channelUnionCount(Coverage coverage, @ContextValue Store store) {
    return store.coverage().inAnyChannel(coverage.scope()).chambers();
  }

  /** An unknown id is a mistake, and would look like a count of none. */
  private static void check(StoryScope scope, Store store) {
    Integer year = scope.fiscalYear();
    if (year != null) {
      AskedTime.fiscalYear(year);
    }
    String block = scope.regionalBlock();
    require(block == null || RegionalBlockRow.ofId(block) != null, "ブロック", block, "kanto");
    String prefecture = scope.prefecture();
    require(
        prefecture == null || PrefectureRow.ofId(prefecture) != null,
        "都道府県",
        prefecture,
        "ibaraki");
    String topic = scope.topic();
    require(topic == null || hasTopic(topic, store), "テーマ", topic, "tourism");
    String channel = scope.channel();
    require(channel == null || hasChannel(channel, store), "商工会議所の媒体", channel, "kaigisho-news");
  }

  private static void require(boolean known, String label, @Nullable String id, String example) {
    if (!known) {
      throw new Fault(
          ErrorCode.UNKNOWN_ID, label + "「" + id + "」はありません。" + example + " のような識別子を使ってください。");
    }
  }

  private static boolean hasTopic(String id, Store store) {
    return store.topics().topics().stream().anyMatch(topic -> topic.id().equals(id));
  }

  private static boolean hasChannel(String id, Store store) {
    return store.press().outlets().stream()
        .filter(outlet -> outlet.kind() == OutletKind.OWN_CHANNEL)
        .anyMatch(outlet -> outlet.id().equals(id));
  }
}
