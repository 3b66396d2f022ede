package dev.kairan.api.store.list;

import java.util.Collection;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;

/** Any number of keys in one bound value, so that the statement is the same for five and 500. */
public final class KeyList {

  private KeyList() {}

  /** The column holds one of {@code keys}. */
  public static Condition holds(Field<String> column, Collection<String> keys) {
    return DSL.condition("{0} in (select value from json_each({1}))", column, DSL.val(json(keys)));
  }

  private static String json(Collection<String> keys) {
    return keys.stream().map(KeyList::quoted).collect(Collectors.joining(",", "[", "]"));
  }

  private static String quoted(String key) {
    StringBuilder quoted = new StringBuilder(key.length() + 2).append('"');
    key.chars().forEach(c -> append(quoted, (char) c));
    return quoted.append('"').toString();
  }

  private static void append(StringBuilder quoted, char c) {
    if (c == '"' || c == '\\') {
      quoted.append('\\').append(c);
    } else if (c < ' ') {
      quoted.append("\\u00").append(Character.forDigit(c >> 4, 16));
      quoted.append(Character.forDigit(c & 15, 16));
    } else {
      quoted.append(c);
    }
  }
}
