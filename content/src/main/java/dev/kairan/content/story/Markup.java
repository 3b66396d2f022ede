package dev.kairan.content.story;

/**
 * A text that an editor wrote in Markdown.
 *
 * @param markdown as written
 * @param html rendered and sanitised, safe to place in a page; a link to another story is its
 *     address from the site's root, such as {@code /stories/2024-mito-01/}, to which a site that
 *     does not sit at the root of its host adds its own path
 * @param text the words alone, paragraphs separated by newlines
 */
public record Markup(String markdown, String html, String text) {}
