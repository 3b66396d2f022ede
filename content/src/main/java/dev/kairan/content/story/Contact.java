package dev.kairan.content.story;

import org.jspecify.annotations.Nullable;

/** Whom a reporter may ask. */
public record Contact(
    String name, @Nullable String phone, @Nullable String email, @Nullable String hours) {}
