package dev.kairan.api.oracle;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the api must say of a hit, written by hand with brackets around the words. */
public final class ExpectedHits {

  private ExpectedHits() {}

  public static Map<String, @Nullable Object> hit(
      String kind, String id, int score, String title, String snippet) {
    return Fields.of(
        "kind", kind,
        "id", id,
        "score", score,
        "title", marked(title),
        "snippet", marked(snippet),
        "story", Fields.id(kind.equals("STORY") ? id : null),
        "actionItem", Fields.id(kind.equals("ACTION_ITEM") ? id : null),
        "chamber", Fields.id(kind.equals("CHAMBER") ? id : null));
  }

  private static Map<String, @Nullable Object> marked(String text) {
    List<Map<String, @Nullable Object>> parts =
        Arrays.stream(text.split("(?=\\[)|(?<=])", -1))
            .filter(part -> !part.isEmpty())
            .map(
                part ->
                    Fields.of("text", part.replaceAll("[\\[\\]]", ""), "hit", part.startsWith("[")))
            .toList();
    return Fields.of("text", text.replaceAll("[\\[\\]]", ""), "parts", parts);
  }
}
