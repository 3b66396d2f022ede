package dev.kairan.publisher.data;

import dev.kairan.publisher.data.table.Column;
import dev.kairan.publisher.data.table.Table;
import dev.kairan.publisher.html.PageHead;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The dictionary for programs: a Data Package (version 2.0) of the CSV files. */
final class DataPackage {

  private static final String PROFILES = "https://datapackage.org/profiles/2.0/";

  private final Provenance provenance;
  private final List<Map<String, Object>> resources = new ArrayList<>();

  DataPackage(Provenance provenance) {
    this.provenance = provenance;
  }

  /** Adds a CSV file. */
  void add(Table<?> table, byte[] csv) {
    Map<String, Object> resource = new LinkedHashMap<>();
    resource.put("name", table.path());
    resource.put("type", "table");
    resource.put("path", table.path() + ".csv");
    resource.put("title", table.title());
    resource.put("description", table.about());
    resource.put("format", "csv");
    resource.put("mediatype", "text/csv");
    resource.put("encoding", "utf-8");
    resource.put("bytes", csv.length);
    resource.put("hash", "sha256:" + digest(csv));
    resource.put("schema", schema(table));
    resources.add(resource);
  }

  byte[] bytes() {
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("$schema", PROFILES + "datapackage.json");
    all.put("name", "kairan");
    all.put("title", title());
    all.put("description", "日本商工会議所の事業計画と、全国の商工会議所の取り組みの記録。" + Provenance.TERMS);
    all.put("homepage", provenance.page());
    all.put("version", provenance.snapshot().id());
    all.put("created", provenance.asOf());
    all.put("licenses", List.of(link("出典と引用", provenance.terms())));
    all.put(
        "contributors",
        List.of(link(PageHead.SITE, provenance.at().canonical(provenance.at().home()))));
    all.put("resources", resources);
    return JsonWriter.bytes(all);
  }

  private String title() {
    return (provenance.snapshot().sample() ? "【見本】" : "") + PageHead.SITE + "のデータ";
  }

  private static Map<String, Object> link(String title, String path) {
    Map<String, Object> link = new LinkedHashMap<>();
    link.put("title", title);
    link.put("path", path);
    return link;
  }

  private static Map<String, Object> schema(Table<?> table) {
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("$schema", PROFILES + "tableschema.json");
    schema.put("fields", table.columns().stream().map(DataPackage::field).toList());
    schema.put("missingValues", List.of(""));
    if (!table.key().isEmpty()) {
      schema.put("primaryKey", labels(table));
    }
    return schema;
  }

  /** The key by the columns' names in the CSV. */
  private static List<String> labels(Table<?> table) {
    return table.columns().stream()
        .filter(column -> table.key().contains(column.name()))
        .map(column -> column.label())
        .toList();
  }

  private static Map<String, Object> field(Column<?> column) {
    Map<String, Object> field = new LinkedHashMap<>();
    field.put("name", column.label());
    field.put("title", column.name());
    field.put("type", column.type().schemaType());
    if (!column.type().delimiter().isEmpty()) {
      field.put("delimiter", column.type().delimiter());
    }
    field.put("description", Meaning.of(column));
    field.put("constraints", Map.of("required", column.empty().isEmpty()));
    return field;
  }

  private static String digest(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every Java platform has SHA-256", e);
    }
  }
}
