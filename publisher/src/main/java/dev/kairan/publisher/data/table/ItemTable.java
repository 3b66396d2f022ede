package dev.kairan.publisher.data.table;

import static dev.kairan.publisher.data.table.Column.Origin.ASSIGNED;
import static dev.kairan.publisher.data.table.Column.Origin.COUNTED;
import static dev.kairan.publisher.data.table.Column.Origin.OFFICIAL;
import static dev.kairan.publisher.data.table.Column.Origin.RESTATED;
import static dev.kairan.publisher.data.table.ColumnType.ADDRESS;
import static dev.kairan.publisher.data.table.ColumnType.INTEGER;
import static dev.kairan.publisher.data.table.ColumnType.NAMES;
import static dev.kairan.publisher.data.table.ColumnType.TEXT;
import static dev.kairan.publisher.data.table.ColumnType.WORDS;

import dev.kairan.publisher.answer.ActionItem;
import dev.kairan.publisher.answer.Plan;
import dev.kairan.publisher.answer.Schedule;
import dev.kairan.publisher.html.Index;
import java.util.ArrayList;
import java.util.List;

/** A row for each action item of all plans. */
final class ItemTable {

  private ItemTable() {}

  static Table<ActionItem> of(Facts facts) {
    return new Table<>(
        "action-items",
        "事業計画のアクションプラン項目",
        "日本商工会議所の事業計画の項目。計画での順。見出しと要約はKairanの言葉によるもので、公式の文言ではありません。",
        List.of("id"),
        columns(facts),
        facts.answers().actionItems());
  }

  private static List<Column<ActionItem>> columns(Facts facts) {
    Index<Plan.Section> sections =
        Index.of(
            facts.answers().plans().stream()
                .flatMap(plan -> plan.chapters().stream())
                .flatMap(chapter -> chapter.sections().stream())
                .toList(),
            Plan.Section::id);
    List<Column<ActionItem>> columns = new ArrayList<>();
    columns.add(
        Column.<ActionItem>of(TEXT, "id", "項目の番号", "年度・章・節・順番からなる番号", ActionItem::id)
            .from(ASSIGNED));
    columns.add(
        Column.<ActionItem>of(INTEGER, "fiscalYear", "年度", "計画の年度", ActionItem::fiscalYear)
            .from(OFFICIAL));
    columns.add(
        Column.<ActionItem>of(INTEGER, "position", "計画での順", "1から", ActionItem::position)
            .from(OFFICIAL));
    columns.add(
        Column.<ActionItem>of(TEXT, "section", "節の番号", "項目が属する節", item -> item.section().id())
            .from(ASSIGNED));
    columns.add(
        Column.<ActionItem>of(
                TEXT, "sectionTitle", "節", "節の見出し", item -> sections.get(item.section()).title())
            .from(RESTATED));
    columns.add(
        Column.<ActionItem>of(TEXT, "title", "項目", "項目の見出し", ActionItem::title).from(RESTATED));
    columns.add(
        Column.<ActionItem>of(TEXT, "summary", "要約", "日付、数、連携先を落とさない要約", ActionItem::summary)
            .from(RESTATED));
    columns.add(
        Column.<ActionItem>of(TEXT, "titleEn", "項目（英語）", "見出しの英訳", ActionItem::titleEn)
            .from(RESTATED));
    columns.add(
        Column.<ActionItem>of(INTEGER, "officialPage", "公式文書のページ", "公式文書のページ", ActionItem::page)
            .from(OFFICIAL));
    columns.add(
        Column.<ActionItem>of(NAMES, "dates", "日程", "公式文書の表記のままの日付", ItemTable::dates)
            .emptyIf("日程が書かれていない")
            .from(OFFICIAL));
    columns.add(
        Column.<ActionItem>of(NAMES, "events", "行事", "名前の挙がった行事", ItemTable::events)
            .emptyIf("行事が書かれていない")
            .from(OFFICIAL));
    columns.add(
        Column.<ActionItem>of(NAMES, "partners", "連携先", "名前の挙がった連携先", ItemTable::partners)
            .emptyIf("連携先が書かれていない")
            .from(OFFICIAL));
    columns.add(
        Column.<ActionItem>of(INTEGER, "targetCount", "数値目標の数", "数値目標", i -> i.targets().size())
            .in("件")
            .from(COUNTED));
    columns.add(
        Column.<ActionItem>of(WORDS, "stories", "根拠の事例の番号", "根拠となる事例。新しい順", ItemTable::stories)
            .emptyIf("根拠となる事例がまだ載っていない")
            .from(ASSIGNED));
    columns.add(
        Column.<ActionItem>of(
                ADDRESS,
                "page",
                "ページ",
                "このサイトの項目のページ",
                item -> facts.address(facts.at().item(item.id())))
            .from(ASSIGNED));
    return columns;
  }

  private static List<String> dates(ActionItem item) {
    return item.schedules().stream().map(Schedule::literal).toList();
  }

  private static List<String> events(ActionItem item) {
    return item.events().stream().map(ActionItem.Event::name).toList();
  }

  private static List<String> partners(ActionItem item) {
    return item.partners().stream().map(ActionItem.Partner::name).toList();
  }

  private static List<String> stories(ActionItem item) {
    return item.evidence().stream().map(each -> each.story().id()).distinct().toList();
  }
}
