package dev.kairan.api.store.row.story;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An address that a story cites, as it was last found.
 *
 * @param status OK, BROKEN or UNCHECKED
 * @param checkedOn null where it was never checked
 */
public record LinkCheckRow(
    String storyId,
    String url,
    String status,
    @Nullable LocalDate checkedOn,
    @Nullable String note) {}
