package dev.kairan.publisher.data.table;

import dev.kairan.publisher.html.Addresses;
import dev.kairan.publisher.query.SiteAnswers;
import java.util.List;
import java.util.stream.Stream;

/**
 * All tables.
 *
 * @param whole each of everything of its kind
 * @param byTopic one for each topic, all with the same columns
 */
public record Tables(List<Table<?>> whole, List<Table<?>> byTopic) {

  public static Tables of(SiteAnswers answers, Addresses at) {
    Facts facts = Facts.of(answers, at);
    List<Table<?>> whole =
        List.of(
            ChamberTable.of(facts),
            StoryTable.of(facts),
            FigureTable.of(facts),
            ItemTable.of(facts),
            TargetTable.of(facts),
            CoverageTable.of(facts));
    List<Table<?>> byTopic =
        answers.topics().stream().<Table<?>>map(topic -> FigureTable.of(facts, topic)).toList();
    return new Tables(whole, byTopic);
  }

  public Stream<Table<?>> all() {
    return Stream.concat(whole.stream(), byTopic.stream());
  }
}
