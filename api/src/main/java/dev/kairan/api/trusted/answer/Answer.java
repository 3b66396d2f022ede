package dev.kairan.api.trusted.answer;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What was asked, and what the graph answered.
 *
 * @param data as GraphQL has it
 */
public record Answer(Asked asked, Map<String, @Nullable Object> data) {

  /** What was asked and answered, for JSON. */
  public Map<String, Object> asMap() {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("question", asked.document().question());
    map.put("variables", asked.variables());
    map.put("snapshot", asked.snapshot());
    map.put("asOf", asked.asOf().toString());
    map.put("data", data);
    return map;
  }

  /** One list of cells for each row, in the order of the document's columns. */
  public List<List<@Nullable Object>> rows() {
    return AnswerTable.rows(asked.document(), data);
  }

  /** In the order of the document's values. */
  public List<@Nullable Object> values() {
    return AnswerTable.values(asked.document(), data);
  }
}
