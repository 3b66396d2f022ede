package dev.kairan.publisher.data.table;

import static dev.kairan.publisher.data.table.Column.Origin.ASSIGNED;
import static dev.kairan.publisher.data.table.Column.Origin.COUNTED;
import static dev.kairan.publisher.data.table.ColumnType.ADDRESS;
import static dev.kairan.publisher.data.table.ColumnType.DAY;
import static dev.kairan.publisher.data.table.ColumnType.INTEGER;
import static dev.kairan.publisher.data.table.ColumnType.TEXT;
import static dev.kairan.publisher.data.table.ColumnType.WORDS;

import dev.kairan.publisher.answer.Chamber;
import dev.kairan.publisher.answer.Ref;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A row for each chamber. */
final class ChamberTable {

  private ChamberTable() {}

  static Table<Chamber> of(Facts facts) {
    return new Table<>(
        "chambers",
        "商工会議所",
        "全国の商工会議所の名前と所在地、載っている事例の数。かな順。",
        List.of("id"),
        List.of(
            Column.<Chamber>of(TEXT, "id", "会議所の番号", "変わることのない番号", Chamber::id).from(ASSIGNED),
            Column.of(TEXT, "name", "名称", "正式な名前", Chamber::name),
            Column.of(TEXT, "shortName", "略称", "「商工会議所」を除いた名前", Chamber::shortName),
            Column.of(TEXT, "kana", "読み", "略称のひらがな", Chamber::kana),
            Column.of(
                TEXT,
                "prefectureCode",
                "都道府県コード",
                "JIS X 0401の2桁",
                chamber -> facts.prefectures().get(chamber.prefecture()).code()),
            Column.of(
                TEXT,
                "prefecture",
                "都道府県",
                "所在する都道府県",
                chamber -> facts.prefectures().get(chamber.prefecture()).name()),
            Column.of(
                TEXT,
                "block",
                "ブロック",
                "9つのブロックの名前",
                chamber -> facts.blocks().get(chamber.regionalBlock()).name()),
            Column.<Chamber>of(ADDRESS, "website", "公式サイト", "会議所の公式サイト", Chamber::website)
                .emptyIf("未記入"),
            Column.<Chamber>of(DAY, "validFrom", "最初の日", "会議所ができた日", Chamber::validFrom)
                .emptyIf("会議所の数を最初に数えた日より前からある"),
            Column.<Chamber>of(DAY, "validTo", "存続の最終日", "合併や解散の前の最後の日", Chamber::validTo)
                .emptyIf("存続している"),
            Column.<Chamber>of(
                    TEXT, "successor", "承継した会議所の番号", "合併してできた会議所", ChamberTable::successor)
                .emptyIf("存続している、または承継した会議所がない")
                .from(ASSIGNED),
            Column.<Chamber>of(
                    INTEGER, "storyCount", "事例の数", "主体または参加・協力として載っている事例", c -> c.stories().size())
                .in("件")
                .from(COUNTED),
            Column.<Chamber>of(WORDS, "fiscalYears", "事例が公開された年度", "4月から翌年3月まで", facts::fiscalYears)
                .emptyIf("年度の分かる事例がまだ載っていない")
                .from(COUNTED),
            Column.<Chamber>of(
                    ADDRESS,
                    "page",
                    "ページ",
                    "このサイトの会議所のページ",
                    chamber -> facts.address(facts.at().chamber(chamber.id())))
                .from(ASSIGNED)),
        facts.answers().chambers());
  }

  private static @Nullable Object successor(Chamber chamber) {
    Ref successor = chamber.successor();
    return successor == null ? null : successor.id();
  }
}
