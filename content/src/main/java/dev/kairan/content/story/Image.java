package dev.kairan.content.story;

import org.jspecify.annotations.Nullable;

/** A picture; {@code file} is relative to the story's file. */
public record Image(
    String file, String alt, String credit, String licence, @Nullable String caption) {}
