package dev.kairan.content.story;

/** A chamber's part in a story; {@code chamber} is its id. */
public record Participation(String chamber, Role role) {}
