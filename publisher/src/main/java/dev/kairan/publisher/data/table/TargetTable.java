package dev.kairan.publisher.data.table;

import static dev.kairan.publisher.data.table.Column.Origin.ASSIGNED;
import static dev.kairan.publisher.data.table.Column.Origin.COUNTED;
import static dev.kairan.publisher.data.table.Column.Origin.OFFICIAL;
import static dev.kairan.publisher.data.table.Column.Origin.RESTATED;
import static dev.kairan.publisher.data.table.ColumnType.ADDRESS;
import static dev.kairan.publisher.data.table.ColumnType.DAY;
import static dev.kairan.publisher.data.table.ColumnType.INTEGER;
import static dev.kairan.publisher.data.table.ColumnType.NUMBER;
import static dev.kairan.publisher.data.table.ColumnType.TEXT;

import dev.kairan.publisher.answer.Progress.TargetProgress;
import dev.kairan.publisher.answer.Target;
import dev.kairan.publisher.html.Labels;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A row for each target of all plans, with its progress. */
final class TargetTable {

  private static final String NOT_COUNTED = "記録がない、または測れない（0 ではない）";

  private TargetTable() {}

  /** A target's progress as of a day. */
  record Row(String asOf, Target target, TargetProgress progress) {}

  static Table<Row> of(Facts facts) {
    List<Row> rows =
        facts.answers().planYears().stream()
            .flatMap(
                year ->
                    year.progress().targets().stream()
                        .map(
                            each ->
                                new Row(
                                    year.progress().asOf().toString(),
                                    facts.targets().get(each.target()),
                                    each)))
            .toList();
    return new Table<>(
        "targets",
        "数値目標の進み具合",
        "事業計画の数値目標と、記録から数えた実績。記録のない目標の実績は空で、0 ではありません。",
        List.of("id"),
        columns(facts),
        rows);
  }

  private static List<Column<Row>> columns(Facts facts) {
    List<Column<Row>> columns = new ArrayList<>();
    columns.add(
        Column.<Row>of(TEXT, "id", "目標の番号", "変わることのない番号", r -> r.target().id()).from(ASSIGNED));
    columns.add(
        Column.<Row>of(TEXT, "actionItem", "項目の番号", "目標を掲げる項目", r -> r.progress().actionItem().id())
            .from(ASSIGNED));
    columns.add(
        Column.<Row>of(TEXT, "what", "目標", "数えること、または行うこと", r -> r.target().what()).from(RESTATED));
    columns.add(
        Column.<Row>of(TEXT, "literal", "公式文書の表記", "公式文書の表記のまま", r -> r.target().literal())
            .from(OFFICIAL));
    columns.add(
        Column.<Row>of(DAY, "start", "期間の初日", "数える期間", r -> r.target().start()).from(OFFICIAL));
    columns.add(
        Column.<Row>of(DAY, "end", "期間の最終日", "この日を含む", r -> r.target().end()).from(OFFICIAL));
    columns.add(counted(TEXT, "state", "状態", "進み具合", p -> Labels.of(p.state())));
    columns.add(counted(TEXT, "reason", "状態の理由", "そう判断した理由", TargetProgress::reason));
    columns.add(
        counted(NUMBER, "value", "実績", "記録から数えた値", TargetProgress::value).emptyIf(NOT_COUNTED));
    columns.add(
        counted(NUMBER, "goal", "目標値", "達するべき値", TargetProgress::goal)
            .emptyIf("数で決まっていない、または基準の年の値がない"));
    columns.add(counted(TEXT, "unit", "単位", "実績と目標値の単位", TargetProgress::unit));
    columns.add(
        counted(NUMBER, "rate", "達成率", "実績÷目標値", TargetProgress::rate)
            .in("％")
            .emptyIf(NOT_COUNTED));
    columns.add(
        counted(NUMBER, "expectedByNow", "今日までの目安", "同じ速さで進むとした値", TargetProgress::expectedByNow)
            .emptyIf(NOT_COUNTED));
    columns.add(
        counted(INTEGER, "elapsedDays", "経過日数", "過ぎた日数", TargetProgress::elapsedDays).in("日"));
    columns.add(
        counted(INTEGER, "periodDays", "期間の日数", "全体の日数", TargetProgress::periodDays).in("日"));
    columns.add(
        counted(DAY, "dataThrough", "記録の最新日", "もとの記録のうち最も新しい日", TargetProgress::dataThrough)
            .emptyIf("記録がない"));
    columns.add(Column.<Row>of(DAY, "asOf", "集計日", "この日までを数えた", Row::asOf).from(COUNTED));
    columns.add(
        counted(
                ADDRESS,
                "rule",
                "数え方",
                "数え方の説明",
                p -> facts.address(facts.at().rule(p.rule().id())))
            .from(ASSIGNED));
    return columns;
  }

  private static Column<Row> counted(
      ColumnType type,
      String name,
      String label,
      String meaning,
      Function<TargetProgress, @Nullable Object> value) {
    return Column.<Row>of(type, name, label, meaning, row -> value.apply(row.progress()))
        .from(COUNTED);
  }
}
