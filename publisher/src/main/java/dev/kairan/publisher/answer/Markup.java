package dev.kairan.publisher.answer;

/** A text as sanitised HTML, safe to place in a page as it is. */
public record Markup(String html) {}
