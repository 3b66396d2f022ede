package dev.kairan.content.official.text.glyph;

/**
 * A line as it stands on the paper.
 *
 * @param besideOthers true where it seems to run through several columns, as in a table, or leads
 *     to a footnote: then words follow each other that do not belong together
 */
public record PrintedLine(String text, boolean besideOthers) {}
