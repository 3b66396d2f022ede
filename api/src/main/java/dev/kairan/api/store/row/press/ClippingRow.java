package dev.kairan.api.store.row.press;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A press report; {@code releaseId} is the release behind it, for reprints that of the original.
 */
public record ClippingRow(
    String id,
    String outletId,
    LocalDate date,
    String title,
    @Nullable String url,
    boolean original,
    @Nullable String copyOfId,
    @Nullable String releaseId) {}
