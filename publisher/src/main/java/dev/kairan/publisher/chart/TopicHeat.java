package dev.kairan.publisher.chart;

import dev.kairan.publisher.answer.RegionalBlock;
import dev.kairan.publisher.answer.Topic;
import dev.kairan.publisher.html.Link;
import dev.kairan.publisher.html.Site;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How many chambers of each block have a story on each topic: a table whose cells are the deeper in
 * colour the larger the part of the block's chambers.
 *
 * @param blocks the columns, from north to south
 * @param rows the topics, in their order
 */
public record TopicHeat(List<Column> blocks, List<Row> rows) {

  private static final int STEPS = 4;

  /** A block with its number of chambers. */
  public record Column(Link block, int chambers) {}

  /** A topic with one cell for each block. */
  public record Row(Link topic, List<Cell> cells) {}

  /**
   * A count.
   *
   * @param step from 0 (none) to 4 (as large a part as in any cell)
   * @param stories where the stories of these chambers are listed; null where there are none
   */
  public record Cell(int count, int step, @Nullable Link stories) {}

  public static TopicHeat of(Site site) {
    TalliedChambers chambers = new TalliedChambers(site);
    List<Map<String, Integer>> counts =
        site.answers().topics().stream().map(topic -> chambers.byBlock(topic.stories())).toList();
    double most = most(site, counts);
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < counts.size(); i++) {
      Topic topic = site.answers().topics().get(i);
      Map<String, Integer> ofTopic = counts.get(i);
      rows.add(
          new Row(
              site.topics().get(topic.id()),
              site.answers().regionalBlocks().stream()
                  .map(block -> cell(site, topic, block, ofTopic.getOrDefault(block.id(), 0), most))
                  .toList()));
    }
    return new TopicHeat(columns(site), rows);
  }

  private static List<Column> columns(Site site) {
    return site.answers().regionalBlocks().stream()
        .map(
            block ->
                new Column(
                    new Link(site.at().block(block.id()), block.name()), block.chamberCount()))
        .toList();
  }

  private static double most(Site site, List<Map<String, Integer>> counts) {
    return counts.stream()
        .flatMapToDouble(
            ofTopic ->
                site.answers().regionalBlocks().stream()
                    .mapToDouble(block -> part(ofTopic.getOrDefault(block.id(), 0), block)))
        .max()
        .orElse(0);
  }

  private static Cell cell(Site site, Topic topic, RegionalBlock block, int count, double most) {
    if (count == 0) {
      return new Cell(0, 0, null);
    }
    Link stories =
        new Link(
            site.at().within(site.at().topic(topic.id()), block.id()),
            block.name() + "ブロック、" + topic.name() + "：" + count + "会議所の事例");
    return new Cell(count, (int) Math.ceil(part(count, block) / most * STEPS), stories);
  }

  private static double part(int count, RegionalBlock block) {
    return block.chamberCount() == 0 ? 0 : (double) count / block.chamberCount();
  }
}
