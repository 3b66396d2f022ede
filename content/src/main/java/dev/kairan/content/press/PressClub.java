package dev.kairan.content.press;

import dev.kairan.content.place.Prefecture;
import org.jspecify.annotations.Nullable;

/** A press club (記者クラブ) that releases are delivered to. */
public record PressClub(String id, String name, @Nullable Prefecture prefecture) {}
