package dev.kairan.api.store.row.press;

import org.jspecify.annotations.Nullable;

/**
 * The clippings from outlets at home in a regional block.
 *
 * @param regionalBlockId null for outlets that are at home in no one prefecture
 * @param originals those that are no reprints
 */
public record BlockClippings(@Nullable String regionalBlockId, int clippings, int originals) {}
