package dev.kairan.api.store.row.story;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A story's picture.
 *
 * @param width in pixels as it is shown
 * @param height in pixels as it is shown
 * @param usable false from the day after the last one on which it may be used
 */
public record ImageRow(
    String file,
    String alt,
    String credit,
    String licence,
    @Nullable String caption,
    @Nullable LocalDate expiresOn,
    int width,
    int height,
    boolean usable) {}
