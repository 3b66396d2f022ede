package dev.kairan.content.story;

/** A story in about 40, 100 and 200 characters. */
public record Summary(String shortForm, String mediumForm, String longForm) {}
