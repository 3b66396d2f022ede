package dev.kairan.content.source.table;

import dev.kairan.content.check.Rule;
import dev.kairan.content.place.Prefecture;
import dev.kairan.content.source.field.Value;
import org.jspecify.annotations.Nullable;

/** Reads prefectures from their two-digit JIS X 0401 codes. */
public final class PrefectureCode {

  private PrefectureCode() {}

  /** The prefecture, or null where there is no code or it is broken. */
  public static @Nullable Prefecture optional(Value code) {
    Prefecture prefecture = Prefecture.ofCode(code.text());
    if (prefecture == null && code.isPresent()) {
      code.report(Rule.UNKNOWN_PREFECTURE, code.text());
    }
    return prefecture;
  }
}
