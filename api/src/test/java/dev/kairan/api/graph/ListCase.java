package dev.kairan.api.graph;

import dev.kairan.api.oracle.RandomFilters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * A list field asked with a filter, an order and pages of some size.
 *
 * @param field of Query, such as {@code stories}
 * @param type of its rows, such as {@code Story}
 */
record ListCase(
    String field,
    String type,
    Map<String, Object> filter,
    String order,
    boolean descending,
    int pageSize) {

  private record Kind(String field, String type, List<String> orders) {}

  private static final List<Kind> KINDS =
      List.of(
          new Kind(
              "chambers", "Chamber", List.of("KANA", "PREFECTURE", "STORY_COUNT", "LATEST_STORY")),
          new Kind("stories", "Story", List.of("PUBLISHED_ON", "NEWEST", "DATE", "TITLE")),
          new Kind("actionItems", "ActionItem", List.of("PLAN", "DUE", "EVIDENCE_COUNT")),
          new Kind("visits", "Visit", List.of("DATE")),
          new Kind("requests", "Request", List.of("DUE_ON", "ASKED_ON", "REMINDERS")),
          new Kind("trainings", "Training", List.of("DATE")),
          new Kind("issues", "Issue", List.of("DATE")),
          new Kind("clippings", "Clipping", List.of("DATE", "TITLE")),
          new Kind("releases", "Release", List.of("DATE", "TITLE")));

  static List<ListCase> some(RandomFilters filters, Random random, int perType) {
    List<ListCase> cases = new ArrayList<>();
    for (Kind kind : KINDS) {
      for (int i = 0; i < perType; i++) {
        cases.add(
            new ListCase(
                kind.field(),
                kind.type(),
                filters.of(kind.type() + "Filter"),
                kind.orders().get(random.nextInt(kind.orders().size())),
                random.nextBoolean(),
                1 + random.nextInt(12)));
      }
    }
    return cases;
  }

  Map<String, Object> orderBy() {
    return Map.of("field", order, "direction", descending ? "DESC" : "ASC");
  }

  ListCase withoutFilter() {
    return new ListCase(field, type, Map.of(), order, descending, pageSize);
  }
}
