package dev.kairan.api.trusted.document;

/** One value of a closed list, and what it is called in Japanese. */
public record Choice(String value, String label) {}
