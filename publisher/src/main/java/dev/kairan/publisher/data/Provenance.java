package dev.kairan.publisher.data;

import dev.kairan.publisher.answer.Snapshot;
import dev.kairan.publisher.data.table.Table;
import dev.kairan.publisher.html.Addresses;
import dev.kairan.publisher.html.PageHead;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which version of the content files are made from, and on what terms they are offered. */
record Provenance(Snapshot snapshot, Addresses at) {

  static final String TERMS =
      "Kairanの要約と集計は、ページの名前とアドレス、データの版を添えて引用できます。出典の記事や発表、公式文書の著作権は、それぞれの発行者にあります。";

  String asOf() {
    return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(snapshot.asOf());
  }

  String terms() {
    return at.canonical(at.quotation());
  }

  String page() {
    return at.canonical(at.data());
  }

  /** The head of a JSON file. */
  Map<String, @Nullable Object> header(Table<?> table) {
    Map<String, @Nullable Object> header = new LinkedHashMap<>();
    header.put("title", table.title());
    header.put("about", table.about());
    header.put("publisher", PageHead.SITE);
    header.put("snapshot", snapshot.id());
    header.put("asOf", asOf());
    header.put(
        "dataThrough", snapshot.dataThrough() == null ? null : snapshot.dataThrough().toString());
    header.put("sample", snapshot.sample());
    header.put("rowCount", table.rows().size());
    header.put("terms", TERMS);
    header.put("termsUrl", terms());
    header.put("dictionary", page());
    header.put("rules", at.canonical(at.about() + "#rules"));
    return header;
  }
}
