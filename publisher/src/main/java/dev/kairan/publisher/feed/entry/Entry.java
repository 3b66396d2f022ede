package dev.kairan.publisher.feed.entry;

import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that feeds tell, ready for every format.
 *
 * @param id its tag URI, for ever
 * @param page public address of the page that says the same
 * @param summary plain text
 * @param html the whole text; every address in it is absolute
 * @param published null where no date is known
 * @param corrected when readers were last told of a correction
 * @param updated the newest of these, with a part of a minute that is the entry's own
 * @param authors empty where the feed's own author speaks
 * @param sources where the facts come from
 */
public record Entry(
    String id,
    String page,
    String title,
    String summary,
    String html,
    @Nullable OffsetDateTime published,
    @Nullable OffsetDateTime corrected,
    OffsetDateTime updated,
    List<Author> authors,
    List<Category> categories,
    List<Reference> sources,
    @Nullable Enclosure picture) {

  /** The order of every feed: newest first. */
  public static final Comparator<Entry> NEWEST_FIRST =
      Comparator.comparing(Entry::updated).reversed().thenComparing(Entry::id);

  /** A page elsewhere. */
  public record Reference(String url, String title) {}
}
