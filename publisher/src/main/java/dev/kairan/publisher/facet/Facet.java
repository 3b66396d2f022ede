package dev.kairan.publisher.facet;

import dev.kairan.publisher.answer.Story;
import dev.kairan.publisher.html.Addresses;
import org.jspecify.annotations.Nullable;

/**
 * A condition that stories can be chosen by.
 *
 * @param id of the block, prefecture, topic or section; of a year its number or {@code unknown}
 * @param label such as 関東ブロック
 * @param phrase the same before 取り組み事例: 関東ブロックの
 * @param page address of the page of all stories that meet it
 */
public record Facet(FacetKind kind, String id, String label, String phrase, String page) {

  /** Stands for the year of stories of which it is not known in which they became public. */
  public static final String UNKNOWN = "unknown";

  /** The place on pages with other things where stories begin. */
  private static final String STORIES = "#stories";

  /** The id of the year in which a story became public. */
  public static String year(Story story) {
    return story.fiscalYear() == null ? UNKNOWN : Integer.toString(story.fiscalYear());
  }

  /** Where its stories are listed. */
  public String href() {
    return kind.comesAfterOthers() ? page + STORIES : page;
  }

  /** Address of the stories that meet both; null where such a pair has no pages. */
  @Nullable String with(Facet other, Addresses at) {
    if (kind.holds(other.kind)) {
      return other.kind == FacetKind.YEAR ? at.during(page, other.id) : at.within(page, other.id);
    }
    return other.kind.holds(kind) ? other.with(this, at) : null;
  }
}
