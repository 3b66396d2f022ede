package dev.kairan.content.press;

import dev.kairan.content.place.Prefecture;
import org.jspecify.annotations.Nullable;

/**
 * A medium (媒体) that carries stories.
 *
 * @param tier null for the chambers' own channels
 * @param prefecture where it is at home; null where that is unknown or not one prefecture
 */
public record Outlet(
    String id,
    String name,
    OutletKind kind,
    @Nullable OutletTier tier,
    @Nullable Prefecture prefecture) {}
