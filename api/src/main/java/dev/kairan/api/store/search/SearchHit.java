package dev.kairan.api.store.search;

import dev.kairan.api.store.row.search.MarkedText;
import dev.kairan.api.store.row.search.SearchKind;
import dev.kairan.api.store.text.TracedText;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A story, action item or chamber that was found.
 *
 * @param id of what was found
 * @param score the larger, the better, by the rule {@code search-rank}
 * @param heading the title without marks
 * @param texts summary and body, parts separated by line feeds
 * @param words what was searched for, folded
 */
public record SearchHit(
    SearchKind kind, String id, int score, String heading, String texts, List<String> words) {

  public MarkedText title() {
    return Marks.of(TracedText.of(heading), words).whole();
  }

  /** About 60 characters around the first word. */
  public MarkedText snippet() {
    return Snippet.of(texts, words);
  }

  public @Nullable String storyId() {
    return idOf(SearchKind.STORY);
  }

  public @Nullable String actionItemId() {
    return idOf(SearchKind.ACTION_ITEM);
  }

  public @Nullable String chamberId() {
    return idOf(SearchKind.CHAMBER);
  }

  private @Nullable String idOf(SearchKind wanted) {
    return kind == wanted ? id : null;
  }
}
