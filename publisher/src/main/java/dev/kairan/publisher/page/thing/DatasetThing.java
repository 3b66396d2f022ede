package dev.kairan.publisher.page.thing;

import dev.kairan.publisher.data.table.Table;
import dev.kairan.publisher.data.table.Tables;
import dev.kairan.publisher.html.Addresses;
import dev.kairan.publisher.html.PageHead;
import dev.kairan.publisher.html.Site;
import dev.kairan.publisher.linked.Thing;
import java.util.stream.Stream;

/** The downloads as one data set. */
public final class DatasetThing {

  private DatasetThing() {}

  public static Thing of(Site site, String description, Tables tables) {
    Addresses at = site.at();
    return Thing.at("Dataset", at.canonical(at.data()))
        .with("name", PageHead.SITE + "のデータ")
        .with("description", description)
        .with("url", at.canonical(at.data()))
        .with("version", site.answers().snapshot().id())
        .with("dateModified", site.answers().snapshot().asOf().toString())
        .with("inLanguage", "ja")
        .with("isAccessibleForFree", true)
        .with("usageInfo", at.canonical(at.quotation()))
        .with("creator", Houses.kairan(site))
        .with("publisher", Houses.kairan(site))
        .withAll("distribution", tables.all().flatMap(table -> files(at, table)).toList());
  }

  private static Stream<Thing> files(Addresses at, Table<?> table) {
    return Stream.of(
        file(table, at.canonical(at.dataFile(table.path(), "csv")), "text/csv"),
        file(table, at.canonical(at.dataFile(table.path(), "json")), "application/json"));
  }

  private static Thing file(Table<?> table, String address, String type) {
    return Thing.of("DataDownload")
        .with("name", table.title())
        .with("contentUrl", address)
        .with("encodingFormat", type);
  }
}
