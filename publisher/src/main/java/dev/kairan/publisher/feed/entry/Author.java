package dev.kairan.publisher.feed.entry;

import org.jspecify.annotations.Nullable;

/**
 * Who did what an entry tells of, or who publishes a feed.
 *
 * @param page public address of their page
 */
public record Author(String name, @Nullable String page) {}
