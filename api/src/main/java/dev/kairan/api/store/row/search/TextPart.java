package dev.kairan.api.store.row.search;

/**
 * A part of a text.
 *
 * @param hit true where it is what was searched for
 */
public record TextPart(String text, boolean hit) {}
