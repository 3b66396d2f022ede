package dev.kairan.api.number;

import dev.kairan.api.store.query.StoryScope;
import dev.kairan.api.store.row.place.PrefectureRow;
import dev.kairan.api.store.row.place.RegionalBlockRow;
import dev.kairan.api.store.row.press.OutletRow;
import dev.kairan.api.store.row.story.TopicRow;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How many chambers have a story; see {@link Rule#COVERAGE_YEAR} and {@link Rule#COVERAGE_ALL}. */
public record Coverage(
    StoryScope scope,
    int chamberCount,
    int coveredCount,
    int undatedCount,
    int storyCount,
    @Nullable Double expectedByNow,
    List<OfRegionalBlock> byRegionalBlock,
    List<OfPrefecture> byPrefecture,
    @Nullable LocalDate dataThrough) {

  public @Nullable Integer fiscalYear() {
    return scope.fiscalYear();
  }

  public LocalDate asOf() {
    return scope.asOf();
  }

  public boolean includesAffiliated() {
    return scope.includeAffiliated();
  }

  public int missingCount() {
    return chamberCount - coveredCount;
  }

  public Rule rule() {
    return scope.fiscalYear() == null ? Rule.COVERAGE_ALL : Rule.COVERAGE_YEAR;
  }

  public Rule topicRule() {
    return Rule.COVERAGE_TOPIC;
  }

  public Rule channelRule() {
    return Rule.COVERAGE_CHANNEL;
  }

  /** How many chambers are missing at an even pace; null for all years. */
  public @Nullable Integer behindBy() {
    return expectedByNow == null
        ? null
        : (int) Math.ceil(Math.max(0, expectedByNow - coveredCount));
  }

  /** The part of one regional block. */
  public record OfRegionalBlock(
      RegionalBlockRow regionalBlock, int chamberCount, int coveredCount) {

    public int missingCount() {
      return chamberCount - coveredCount;
    }
  }

  /** The part of one prefecture. */
  public record OfPrefecture(PrefectureRow prefecture, int chamberCount, int coveredCount) {

    public int missingCount() {
      return chamberCount - coveredCount;
    }
  }

  /** The part of one topic. */
  public record OfTopic(TopicRow topic, int coveredCount, int storyCount) {}

  /** The part of one of the chambers' own channels. */
  public record OfChannel(OutletRow outlet, int coveredCount, int storyCount) {}
}
