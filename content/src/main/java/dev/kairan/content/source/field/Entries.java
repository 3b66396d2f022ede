package dev.kairan.content.source.field;

import dev.kairan.content.check.Rule;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Lists in which nothing may stand twice. */
public final class Entries {

  private Entries() {}

  /** The same values, each repeated one reported. */
  public static List<Value> distinct(List<Value> values) {
    Set<String> seen = new HashSet<>();
    for (Value value : values) {
      if (value.isPresent() && !seen.add(value.text())) {
        value.report(Rule.DUPLICATE_ENTRY, value.text());
      }
    }
    return values;
  }

  /** The texts of the values, each repeated one reported. */
  public static List<String> distinctTexts(List<Value> values) {
    return distinct(values).stream().map(Value::text).toList();
  }
}
