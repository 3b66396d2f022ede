package dev.kairan.publisher.html;

/** An address with the words that stand for it. */
public record Link(String href, String label) {}
