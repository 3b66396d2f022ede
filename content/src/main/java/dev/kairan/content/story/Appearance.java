package dev.kairan.content.story;

import dev.kairan.content.time.PartialDate;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/** A story's appearance (掲載) in an outlet; {@code outlet} is its id. */
public record Appearance(
    String outlet, @Nullable String title, @Nullable URI url, @Nullable PartialDate date) {}
