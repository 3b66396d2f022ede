package dev.kairan.api.trusted.answer;

import dev.kairan.api.trusted.document.FieldPath;
import dev.kairan.api.trusted.document.Labelled;
import dev.kairan.api.trusted.document.TrustedDocument;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The rows of an answer. A cell is null, a text, a number, a boolean, or a list of those where its
 * column leads through a list within the row.
 */
public final class AnswerTable {

  private final TrustedDocument document;
  private final List<List<@Nullable Object>> rows = new ArrayList<>();

  private AnswerTable(TrustedDocument document) {
    this.document = document;
  }

  /** The rows of a document's answer; none where it has no table. */
  public static List<List<@Nullable Object>> rows(
      TrustedDocument document, Map<String, @Nullable Object> data) {
    AnswerTable table = new AnswerTable(document);
    FieldPath path = document.table();
    if (path != null) {
      table.walk(path.names(), List.of(data));
    }
    return Collections.unmodifiableList(table.rows);
  }

  /** The single values of a document's answer, in its order. */
  public static List<@Nullable Object> values(
      TrustedDocument document, Map<String, @Nullable Object> data) {
    List<@Nullable Object> values = new ArrayList<>();
    document.values().forEach(value -> values.add(cell(data, value.path().names())));
    return Collections.unmodifiableList(values);
  }

  /**
   * Goes down to the rows.
   *
   * @param trail what stands at each step so far, the whole answer first
   */
  private void walk(List<String> names, List<Object> trail) {
    int depth = trail.size() - 1;
    if (depth == names.size()) {
      rows.add(row(trail));
      return;
    }
    Object next = ((Map<?, ?>) trail.get(depth)).get(names.get(depth));
    for (Object element : elements(next)) {
      List<Object> longer = new ArrayList<>(trail);
      longer.add(element);
      walk(names, longer);
    }
  }

  private List<@Nullable Object> row(List<Object> trail) {
    List<@Nullable Object> cells = new ArrayList<>();
    document.columns().forEach(column -> cells.add(cell(column, trail)));
    return Collections.unmodifiableList(cells);
  }

  /** What surrounds a row is that of its own trail, as far as both go the same way. */
  private @Nullable Object cell(Labelled column, List<Object> trail) {
    FieldPath path = column.path();
    FieldPath table = document.table();
    if (!path.absolute() || table == null) {
      return cell(trail.get(trail.size() - 1), path.names());
    }
    int shared = path.sharedWith(table);
    return cell(trail.get(shared), path.names().subList(shared, path.names().size()));
  }

  private static @Nullable Object cell(Object from, List<String> names) {
    List<Object> found = new ArrayList<>(List.of(from));
    boolean several = false;
    for (String name : names) {
      List<Object> next = new ArrayList<>();
      for (Object object : found) {
        Object value = ((Map<?, ?>) object).get(name);
        several |= value instanceof List;
        next.addAll(elements(value));
      }
      found = next;
    }
    return several ? Collections.unmodifiableList(found) : found.isEmpty() ? null : found.get(0);
  }

  /** What stands at a place, each element of a list (of lists) by itself; null is nothing. */
  private static List<Object> elements(@Nullable Object value) {
    if (value instanceof List<?> list) {
      return list.stream().flatMap(element -> elements(element).stream()).toList();
    }
    return value == null ? List.of() : Arrays.asList(value);
  }
}
