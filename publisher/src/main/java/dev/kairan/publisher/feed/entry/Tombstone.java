package dev.kairan.publisher.feed.entry;

import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;

/**
 * Word that an entry is gone (RFC 6721).
 *
 * @param ref id of the entry
 * @param when not before any moment at which the entry was updated
 * @param reason as recorded
 * @param page public address of the page that says so
 * @param categories what the entry was about
 */
public record Tombstone(
    String ref, OffsetDateTime when, String reason, String page, List<Category> categories) {

  /** The order of every feed: newest first. */
  public static final Comparator<Tombstone> NEWEST_FIRST =
      Comparator.comparing(Tombstone::when).reversed().thenComparing(Tombstone::ref);
}
