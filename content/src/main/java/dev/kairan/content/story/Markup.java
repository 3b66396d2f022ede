package dev.kairan.content.story;

/**
 * A text that an editor wrote in Markdown.
 *
 * @param markdown as written
 * @param html rendered and sanitised, safe to place in a page
 * @param text the words alone, paragraphs separated by newlines
 */
public record Markup(String markdown, String html, String text) {}
