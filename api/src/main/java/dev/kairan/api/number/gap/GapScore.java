package dev.kairan.api.number.gap;

import dev.kairan.api.number.Quantity;
import dev.kairan.api.number.gap.BlockNeed.RareTopic;
import dev.kairan.api.number.gap.GapReason.Kind;
import dev.kairan.api.store.row.place.GapChamber;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What speaks for a chamber, in points; see {@link dev.kairan.api.number.Rule#GAP_QUEUE}.
 *
 * @param topics ids of the topics of its stories
 */
record GapScore(
    GapChamber looked, BlockNeed block, Set<String> topics, int fiscalYear, LocalDate asOf) {

  private static final int NO_STORY = 100;
  private static final int MOST_MONTHS = 36;
  private static final int WHOLE_BLOCK = 20;
  private static final int MOST_TOPICS = 10;
  private static final int VISITED = 10;
  private static final int NAMED_TOPICS = 3;

  List<GapReason> reasons() {
    return Stream.of(story(), blockMissing(), topicNeed(), visited())
        .filter(Objects::nonNull)
        .filter(reason -> reason.points() > 0)
        .toList();
  }

  private GapReason story() {
    LocalDate last = looked.lastStoryOn();
    if (looked.stories() == 0) {
      return new GapReason(Kind.NO_STORY, NO_STORY, "事例がまだ一つもない");
    }
    if (last == null) {
      return new GapReason(Kind.LAST_STORY, MOST_MONTHS, "事例はあるが、いつのものか分からない");
    }
    int months = (int) ChronoUnit.MONTHS.between(last, asOf);
    String text = "最後の事例は" + Quantity.day(last) + "で、" + months + "か月前";
    return new GapReason(Kind.LAST_STORY, Math.min(months, MOST_MONTHS), text);
  }

  private GapReason blockMissing() {
    String text =
        block.name()
            + "ブロックでは"
            + block.chambers()
            + "か所のうち"
            + Quantity.of(block.missing(), "か所")
            + "（"
            + Quantity.of(block.missingShare(), "％")
            + "）に"
            + fiscalYear
            + "年度の事例がない";
    return new GapReason(
        Kind.BLOCK_MISSING, block.missing() * WHOLE_BLOCK / block.chambers(), text);
  }

  private GapReason topicNeed() {
    List<RareTopic> lacking =
        block.rareTopics().stream().filter(rare -> !topics.contains(rare.topic().id())).toList();
    String named =
        lacking.stream()
            .limit(NAMED_TOPICS)
            .map(rare -> rare.topic().name() + " " + rare.chambers() + "か所")
            .collect(Collectors.joining("、"));
    String text =
        "ブロックに事例の少ないテーマが"
            + lacking.size()
            + "件ある（"
            + named
            + (lacking.size() > NAMED_TOPICS ? "など" : "")
            + "）";
    return new GapReason(Kind.TOPIC_NEED, Math.min(lacking.size(), MOST_TOPICS), text);
  }

  private @Nullable GapReason visited() {
    LocalDate visit = looked.lastVisitOn();
    LocalDate story = looked.lastStoryOn();
    boolean toldSince = visit != null && story != null && story.isAfter(visit);
    return visit == null || toldSince
        ? null
        : new GapReason(Kind.VISITED, VISITED, Quantity.day(visit) + "に訪問したが、その後の事例がない");
  }
}
