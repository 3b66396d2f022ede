package dev.kairan.publisher.data.table;

import static dev.kairan.publisher.data.table.Column.Origin.ASSIGNED;
import static dev.kairan.publisher.data.table.Column.Origin.COUNTED;
import static dev.kairan.publisher.data.table.ColumnType.ADDRESS;
import static dev.kairan.publisher.data.table.ColumnType.DAY;
import static dev.kairan.publisher.data.table.ColumnType.INTEGER;
import static dev.kairan.publisher.data.table.ColumnType.TEXT;

import dev.kairan.publisher.answer.Coverage;
import dev.kairan.publisher.query.PlanYear;
import java.util.List;
import java.util.stream.Stream;

/** How many chambers have a story: the whole country, each block and each prefecture. */
final class CoverageTable {

  private CoverageTable() {}

  /** A part of the country in a span of time. */
  record Row(Coverage in, String kind, String id, String name, int chambers, int covered) {}

  static Table<Row> of(Facts facts) {
    return new Table<>(
        "coverage",
        "事例のある会議所の数",
        "全国・ブロック・都道府県ごとに、事例の載っている会議所を数えたもの。年度の欄が空の行は全期間。",
        List.of(),
        columns(facts),
        Stream.concat(
                Stream.of(facts.answers().coverage()),
                facts.answers().planYears().stream().map(PlanYear::coverage))
            .flatMap(coverage -> rows(facts, coverage))
            .toList());
  }

  private static Stream<Row> rows(Facts facts, Coverage in) {
    Stream<Row> whole =
        Stream.of(new Row(in, "全国", "japan", "全国", in.chamberCount(), in.coveredCount()));
    Stream<Row> blocks =
        in.byRegionalBlock().stream()
            .map(
                part ->
                    new Row(
                        in,
                        "ブロック",
                        part.regionalBlock().id(),
                        facts.blocks().get(part.regionalBlock()).name(),
                        part.chamberCount(),
                        part.coveredCount()));
    Stream<Row> prefectures =
        in.byPrefecture().stream()
            .map(
                part ->
                    new Row(
                        in,
                        "都道府県",
                        part.prefecture().id(),
                        facts.prefectures().get(part.prefecture()).name(),
                        part.chamberCount(),
                        part.coveredCount()));
    return Stream.of(whole, blocks, prefectures).flatMap(rows -> rows);
  }

  private static List<Column<Row>> columns(Facts facts) {
    return List.of(
        Column.<Row>of(INTEGER, "fiscalYear", "年度", "事例が公開された年度", row -> row.in().fiscalYear())
            .emptyIf("全期間")
            .from(COUNTED),
        Column.<Row>of(TEXT, "kind", "範囲の種類", "全国、ブロック、都道府県のどれか", Row::kind).from(ASSIGNED),
        Column.<Row>of(TEXT, "id", "範囲の番号", "変わることのない番号", Row::id).from(ASSIGNED),
        Column.of(TEXT, "name", "範囲", "ブロックや都道府県の名前", Row::name),
        Column.<Row>of(INTEGER, "chamberCount", "会議所の数", "集計日にある会議所", Row::chambers)
            .in("会議所")
            .from(COUNTED),
        Column.<Row>of(INTEGER, "coveredCount", "事例のある会議所の数", "主体または参加・協力", Row::covered)
            .in("会議所")
            .from(COUNTED),
        Column.<Row>of(DAY, "asOf", "集計日", "この日までを数えた", row -> row.in().asOf()).from(COUNTED),
        Column.<Row>of(
                ADDRESS,
                "rule",
                "数え方",
                "数え方の説明",
                row -> facts.address(facts.at().rule(row.in().rule().id())))
            .from(ASSIGNED));
  }
}
