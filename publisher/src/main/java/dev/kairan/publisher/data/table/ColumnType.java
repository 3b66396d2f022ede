package dev.kairan.publisher.data.table;

/**
 * The kind of values of a column, as readers, and as Table Schema (Data Package 2.0) names them.
 */
public enum ColumnType {
  TEXT("文字", "string"),
  INTEGER("整数", "integer"),
  NUMBER("数", "number"),
  DAY("日付（年-月-日）", "date"),
  PARTIAL_DATE("日付（年・年-月・年-月-日のどれか）", "string"),
  YES_NO("true か false", "boolean"),
  ADDRESS("アドレス", "string"),
  WORDS("空白で区切った並び", "list"),
  NAMES("「、」で区切った並び", "list");

  private final String label;
  private final String schemaType;

  ColumnType(String label, String schemaType) {
    this.label = label;
    this.schemaType = schemaType;
  }

  public String label() {
    return label;
  }

  public String schemaType() {
    return schemaType;
  }

  /** What stands between several values; empty for a type of one. */
  public String delimiter() {
    return switch (this) {
      case WORDS -> " ";
      case NAMES -> "、";
      default -> "";
    };
  }
}
