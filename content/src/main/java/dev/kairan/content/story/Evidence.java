package dev.kairan.content.story;

/** A link from a story to an action item that it bears on, with the reason in one line. */
public record Evidence(String actionItem, String note) {}
