package dev.kairan.publisher.data;

import dev.kairan.publisher.data.table.Table;
import dev.kairan.publisher.data.table.Tables;
import dev.kairan.publisher.html.Addresses;
import dev.kairan.publisher.page.SiteFile;
import dev.kairan.publisher.page.SiteSettings;
import dev.kairan.publisher.query.SiteAnswers;
import java.util.function.Consumer;

/** All files to download. */
public final class SiteData {

  private final Addresses at;
  private final Consumer<SiteFile> out;
  private final JsonWriter json;
  private final DataPackage description;

  private SiteData(SiteAnswers answers, Addresses at, Consumer<SiteFile> out) {
    this.at = at;
    this.out = out;
    Provenance provenance = new Provenance(answers.snapshot(), at);
    json = new JsonWriter(provenance);
    description = new DataPackage(provenance);
  }

  /** Hands every file to {@code out}, its description last. */
  public static void render(SiteAnswers answers, SiteSettings settings, Consumer<SiteFile> out) {
    Addresses at = Addresses.below(settings.baseUrl());
    SiteData data = new SiteData(answers, at, out);
    Tables.of(answers, at).all().forEach(data::write);
    data.write(at.data() + "datapackage.json", data.description.bytes());
  }

  private <R> void write(Table<R> table) {
    byte[] csv = CsvWriter.bytes(table);
    description.add(table, csv);
    write(at.dataFile(table.path(), "csv"), csv);
    write(at.dataFile(table.path(), "json"), json.bytes(table));
  }

  private void write(String href, byte[] bytes) {
    out.accept(new SiteFile(at.file(href), bytes));
  }
}
