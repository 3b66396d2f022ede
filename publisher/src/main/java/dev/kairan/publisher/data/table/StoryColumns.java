package dev.kairan.publisher.data.table;

import static dev.kairan.publisher.data.table.Column.Origin.ASSIGNED;
import static dev.kairan.publisher.data.table.Column.Origin.COUNTED;
import static dev.kairan.publisher.data.table.Column.Origin.RESTATED;
import static dev.kairan.publisher.data.table.ColumnType.ADDRESS;
import static dev.kairan.publisher.data.table.ColumnType.INTEGER;
import static dev.kairan.publisher.data.table.ColumnType.NAMES;
import static dev.kairan.publisher.data.table.ColumnType.PARTIAL_DATE;
import static dev.kairan.publisher.data.table.ColumnType.TEXT;
import static dev.kairan.publisher.data.table.ColumnType.WORDS;

import dev.kairan.publisher.answer.Chamber;
import dev.kairan.publisher.answer.Ref;
import dev.kairan.publisher.answer.Story;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The columns that say which story a row is about; the same in every table of stories. */
final class StoryColumns<R> {

  private final Facts facts;
  private final Function<R, Story> story;

  StoryColumns(Facts facts, Function<R, Story> story) {
    this.facts = facts;
    this.story = story;
  }

  List<Column<R>> all() {
    List<Column<R>> columns = new ArrayList<>();
    columns.add(of(TEXT, "story", "事例の番号", "変わることのない番号", Story::id).from(ASSIGNED));
    columns.add(of(TEXT, "title", "見出し", "事例の見出し", Story::title).from(RESTATED));
    columns.add(
        of(PARTIAL_DATE, "date", "取り組みの日", "取り組みがあった日", s -> Facts.text(s.date())).emptyIf("日付不明"));
    columns.add(
        of(PARTIAL_DATE, "publishedOn", "公開日", "最初に公開された日", s -> Facts.text(s.publishedOn()))
            .emptyIf("日付不明"));
    columns.add(
        of(INTEGER, "fiscalYear", "公開の年度", "4月から翌年3月まで", Story::fiscalYear)
            .emptyIf("年度不明")
            .from(COUNTED));
    columns.add(
        of(WORDS, "chambers", "会議所の番号", "取り組んだ会議所。主体が先", this::chambers)
            .emptyIf("会議所が主体でも参加でもない")
            .from(ASSIGNED));
    columns.add(
        of(NAMES, "chamberNames", "会議所", "取り組んだ会議所の名前", this::names).emptyIf("会議所が主体でも参加でもない"));
    columns.add(
        of(NAMES, "prefectures", "都道府県", "取り組んだ会議所の都道府県", facts::prefectures)
            .emptyIf("会議所が主体でも参加でもない"));
    columns.add(of(WORDS, "topics", "テーマの番号", "事例のテーマ", s -> Facts.ids(s.topics())).from(ASSIGNED));
    columns.add(of(NAMES, "topicNames", "テーマ", "テーマの名前", this::topics).from(RESTATED));
    return columns;
  }

  Column<R> page() {
    return of(ADDRESS, "page", "ページ", "このサイトの事例のページ", s -> facts.address(facts.at().story(s.id())))
        .from(ASSIGNED);
  }

  Column<R> sources() {
    return of(WORDS, "sources", "出典", "もとにした記事や発表のアドレス", StoryColumns::sources);
  }

  Column<R> of(
      ColumnType type,
      String name,
      String label,
      String meaning,
      Function<Story, @Nullable Object> value) {
    return Column.of(type, name, label, meaning, row -> value.apply(story.apply(row)));
  }

  private List<String> chambers(Story each) {
    return facts.acting(each).stream().map(Chamber::id).toList();
  }

  private List<String> names(Story each) {
    return facts.acting(each).stream().map(Chamber::name).toList();
  }

  private List<String> topics(Story each) {
    return each.topics().stream().map((Ref topic) -> facts.topics().get(topic).name()).toList();
  }

  private static List<String> sources(Story each) {
    return each.sources().stream().map(Story.Source::url).toList();
  }
}
