package dev.kairan.content.official.outline.page;

import dev.kairan.content.official.outline.line.Line;

/**
 * A heading whose page the contents list tells.
 *
 * @param page as printed there
 */
public record Anchor(Line line, int page) {}
