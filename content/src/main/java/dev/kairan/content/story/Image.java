package dev.kairan.content.story;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A picture; {@code file} is relative to the story's file.
 *
 * @param expiresOn the last day on which it may be used; null where no end was agreed
 */
public record Image(
    String file,
    String alt,
    String credit,
    String licence,
    @Nullable String caption,
    @Nullable LocalDate expiresOn) {}
