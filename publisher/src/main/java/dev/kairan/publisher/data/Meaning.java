package dev.kairan.publisher.data;

import dev.kairan.publisher.data.table.Column;

/** What a column means, in one line. */
final class Meaning {

  private Meaning() {}

  static String of(Column<?> column) {
    StringBuilder text = new StringBuilder(column.meaning()).append("。");
    if (!column.unit().isEmpty()) {
      text.append("単位：").append(column.unit()).append("。");
    }
    if (!column.empty().isEmpty()) {
      text.append("空欄：").append(column.empty()).append("。");
    }
    return text.append("出所：").append(column.source().label()).append("。").toString();
  }
}
