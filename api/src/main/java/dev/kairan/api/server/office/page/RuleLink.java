package dev.kairan.api.server.office.page;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A rule behind the numbers of an answer, on the page of the site that tells all of them. */
public record RuleLink(String title, String address) {

  /** Every rule that an answer names with its id and title, each once. */
  static List<RuleLink> in(Map<String, @Nullable Object> data) {
    Map<String, RuleLink> rules = new TreeMap<>();
    collect("", data, rules);
    return List.copyOf(rules.values());
  }

  private static void collect(String name, @Nullable Object value, Map<String, RuleLink> rules) {
    if (value instanceof List<?> list) {
      list.forEach(element -> collect(name, element, rules));
    } else if (value instanceof Map<?, ?> fields) {
      if ((name.equals("rule") || name.endsWith("Rule"))
          && fields.get("id") instanceof String id
          && fields.get("title") instanceof String title) {
        rules.put(id, new RuleLink(title, "/about/#rule-" + id));
      }
      fields.forEach((field, inside) -> collect((String) field, inside, rules));
    }
  }
}
