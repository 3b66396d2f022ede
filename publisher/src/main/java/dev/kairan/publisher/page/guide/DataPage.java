package dev.kairan.publisher.page.guide;

import dev.kairan.publisher.answer.Snapshot;
import dev.kairan.publisher.answer.Topic;
import dev.kairan.publisher.data.table.Column;
import dev.kairan.publisher.data.table.Table;
import dev.kairan.publisher.data.table.Tables;
import dev.kairan.publisher.html.Addresses;
import dev.kairan.publisher.html.Alternate;
import dev.kairan.publisher.html.DayText;
import dev.kairan.publisher.html.NavArea;
import dev.kairan.publisher.html.NumberText;
import dev.kairan.publisher.html.Page;
import dev.kairan.publisher.html.PageHead;
import dev.kairan.publisher.html.Site;
import dev.kairan.publisher.page.thing.DatasetThing;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What can be downloaded, and what every column means.
 *
 * @param files the tables of everything of a kind
 * @param topics the tables of single topics
 * @param topicColumns the columns of each of these
 * @param description address of the dictionary for programs
 */
public record DataPage(
    PageHead head,
    Snapshot snapshot,
    List<File> files,
    List<File> topics,
    List<Column<?>> topicColumns,
    String description) {

  /**
   * A table in its two forms.
   *
   * @param id of its dictionary on the page
   * @param name short, for lists
   */
  public record File(String id, String name, Table<?> table, String csv, String json) {

    public String rows() {
      return NumberText.of(table.rows().size());
    }
  }

  public static Page of(Site site) {
    Addresses at = site.at();
    Tables tables = Tables.of(site.answers(), at);
    List<File> files =
        tables.whole().stream().map(table -> file(at, table.title(), table)).toList();
    List<Topic> topics = site.answers().topics();
    List<File> byTopic =
        IntStream.range(0, topics.size())
            .mapToObj(i -> file(at, topics.get(i).name(), tables.byTopic().get(i)))
            .toList();
    DataPage page =
        new DataPage(
            head(site, tables),
            site.answers().snapshot(),
            files,
            byTopic,
            List.copyOf(tables.byTopic().get(0).columns()),
            at.data() + "datapackage.json");
    return new Page(page.head(), "guide/data.jte", page);
  }

  private static File file(Addresses at, String name, Table<?> table) {
    return new File(
        table.path(),
        name,
        table,
        at.dataFile(table.path(), "csv"),
        at.dataFile(table.path(), "json"));
  }

  private static PageHead head(Site site, Tables tables) {
    String description =
        "商工会議所、取り組み事例、報じられた数字、事業計画の項目と進み具合を、CSVとJSONでまとめて取り出せます。列の意味、数え方、引用のしかたも示します。";
    return site.head(
            NavArea.NONE, "データのダウンロード", description, site.at().data(), List.of(site.homeLink()))
        .with(
            List.of(
                new Alternate(
                    "application/json",
                    site.at().data() + "datapackage.json",
                    "データの辞書（Data Package）")))
        .telling(DatasetThing.of(site, description, tables));
  }

  public String asOf() {
    return DayText.instant(snapshot.asOf());
  }

  public @Nullable String dataThrough() {
    return snapshot.dataThrough() == null ? null : DayText.day(snapshot.dataThrough());
  }
}
