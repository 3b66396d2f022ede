package dev.kairan.publisher.feed.entry;

import java.time.OffsetDateTime;
import java.util.List;

/**
 * A feed.
 *
 * @param id its tag URI
 * @param page root-relative address of the page that it follows; the feed's file lies beside it
 * @param alternate root-relative address of the page that lists the same
 * @param updated when anything in it last changed; that of an empty feed stands still
 * @param entries newest first
 * @param gone newest first
 */
public record Feed(
    String id,
    String title,
    String subtitle,
    String page,
    String alternate,
    OffsetDateTime updated,
    List<Entry> entries,
    List<Tombstone> gone) {}
