package dev.kairan.content.official.outline;

/**
 * A heading whose page the contents list tells.
 *
 * @param page as printed there
 */
record Anchor(Line line, int page) {}
