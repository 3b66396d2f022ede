package dev.kairan.content.press;

import org.jspecify.annotations.Nullable;

/** A medium (媒体) that carries stories. {@code tier} is null for the chambers' own channels. */
public record Outlet(String id, String name, OutletKind kind, @Nullable OutletTier tier) {}
