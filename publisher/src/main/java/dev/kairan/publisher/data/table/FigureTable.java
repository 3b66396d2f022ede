package dev.kairan.publisher.data.table;

import static dev.kairan.publisher.data.table.ColumnType.NUMBER;
import static dev.kairan.publisher.data.table.ColumnType.TEXT;
import static dev.kairan.publisher.data.table.ColumnType.YES_NO;

import dev.kairan.publisher.answer.Story;
import dev.kairan.publisher.answer.Topic;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A row for each number that was reported of a story. */
final class FigureTable {

  private static final String NONE = "この事例の数字の記録がない";

  private FigureTable() {}

  static Table<StoryFigure> of(Facts facts) {
    return new Table<>(
        "figures",
        "報じられた数字",
        "事例について報じられた数字。一つの数字に一行。数える範囲や根拠は数字ごとに違うので、足し合わせたり比べたりする前に、根拠と出典を見てください。",
        List.of(),
        columns(facts),
        StoryFigure.of(facts.answers().stories()));
  }

  /** The stories of one topic, also those without numbers. */
  static Table<StoryFigure> of(Facts facts, Topic topic) {
    List<StoryFigure> rows =
        facts.stories().all(topic.stories()).stream().flatMap(StoryFigure::allOrNone).toList();
    return new Table<>(
        "topics/" + topic.id(),
        "テーマ「" + topic.name() + "」の事例と数字",
        "このテーマの事例のすべて。一つの数字に一行、数字のない事例は一行で、数字の欄が空。",
        List.of(),
        columns(facts),
        rows);
  }

  private static List<Column<StoryFigure>> columns(Facts facts) {
    StoryColumns<StoryFigure> story = new StoryColumns<>(facts, StoryFigure::story);
    List<Column<StoryFigure>> columns = story.all();
    columns.add(of(TEXT, "what", "何の数か", "数えたもの", Story.Figure::what));
    columns.add(of(NUMBER, "value", "数", "報じられたままの値", Story.Figure::value));
    columns.add(of(TEXT, "unit", "単位", "数の単位", Story.Figure::unit));
    columns.add(of(YES_NO, "approximate", "概数", "「約」「およそ」などの付く数か", Story.Figure::approximate));
    columns.add(of(TEXT, "basis", "根拠", "誰が数え、または報じたか", Story.Figure::basis));
    columns.add(story.sources());
    columns.add(story.page());
    return columns;
  }

  private static Column<StoryFigure> of(
      ColumnType type,
      String name,
      String label,
      String meaning,
      Function<Story.Figure, @Nullable Object> value) {
    return Column.<StoryFigure>of(
            type,
            name,
            label,
            meaning,
            row -> row.figure() == null ? null : value.apply(row.figure()))
        .emptyIf(NONE);
  }
}
