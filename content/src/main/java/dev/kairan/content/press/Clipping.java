package dev.kairan.content.press;

import java.net.URI;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A press report (報道掲載) about JCCI.
 *
 * @param original true for the outlet's own report, false for a reprint
 * @param copyOf id of the report that a reprint copies, where known
 * @param release id of the release that it came of, where known; see {@link Origins}
 */
public record Clipping(
    String id,
    String outlet,
    LocalDate date,
    String title,
    @Nullable URI url,
    boolean original,
    @Nullable String copyOf,
    @Nullable String release) {}
