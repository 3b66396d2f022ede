package dev.kairan.publisher.data.table;

import static dev.kairan.publisher.data.table.Column.Origin.ASSIGNED;
import static dev.kairan.publisher.data.table.Column.Origin.COUNTED;
import static dev.kairan.publisher.data.table.Column.Origin.RESTATED;
import static dev.kairan.publisher.data.table.ColumnType.DAY;
import static dev.kairan.publisher.data.table.ColumnType.INTEGER;
import static dev.kairan.publisher.data.table.ColumnType.NAMES;
import static dev.kairan.publisher.data.table.ColumnType.TEXT;
import static dev.kairan.publisher.data.table.ColumnType.WORDS;

import dev.kairan.publisher.answer.Ref;
import dev.kairan.publisher.answer.Story;
import dev.kairan.publisher.html.Labels;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A row for each story. */
final class StoryTable {

  private StoryTable() {}

  static Table<Story> of(Facts facts) {
    StoryColumns<Story> story = new StoryColumns<>(facts, Function.identity());
    List<Column<Story>> columns = story.all();
    columns.add(Column.of(TEXT, "bodyKind", "取り組んだ団体", "団体の種類", s -> Labels.of(s.bodyKind())));
    columns.add(
        Column.<Story>of(TEXT, "ledBy", "主催", "会議所のほかの主催者", Story::ledBy)
            .emptyIf("会議所が主催、または記録がない"));
    columns.add(
        Column.<Story>of(WORDS, "actionItems", "計画の項目の番号", "根拠となる事業計画の項目", StoryTable::items)
            .emptyIf("結び付く項目がない")
            .from(ASSIGNED));
    columns.add(
        Column.<Story>of(TEXT, "summary", "要約", "100字ほどの要約", s -> s.summary().medium())
            .from(RESTATED));
    columns.add(
        Column.<Story>of(INTEGER, "figureCount", "数字の数", "数字の表にある行の数", s -> s.figures().size())
            .in("件")
            .from(COUNTED));
    columns.add(
        Column.<Story>of(NAMES, "outlets", "掲載した媒体", "記事を載せた媒体", StoryTable::outlets)
            .emptyIf("掲載の記録がない"));
    columns.add(story.sources());
    columns.add(
        Column.<Story>of(DAY, "correctedOn", "最後に訂正した日", "このサイトで訂正した日", StoryTable::corrected)
            .emptyIf("訂正がない"));
    columns.add(story.page());
    return new Table<>(
        "stories",
        "取り組み事例",
        "載っているすべての事例。新しく公開された順、日付不明は最後。",
        List.of("story"),
        columns,
        facts.answers().stories());
  }

  private static List<String> items(Story story) {
    return story.evidence().stream()
        .map(Story.Evidence::actionItem)
        .map(Ref::id)
        .distinct()
        .toList();
  }

  private static List<String> outlets(Story story) {
    return story.appearances().stream().map(each -> each.outlet().name()).distinct().toList();
  }

  private static @Nullable Object corrected(Story story) {
    List<Story.Correction> all = story.corrections();
    return all.isEmpty() ? null : all.get(all.size() - 1).on();
  }
}
