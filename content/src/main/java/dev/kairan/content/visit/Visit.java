package dev.kairan.content.visit;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A visit (訪問) of JCCI's officers or staff to a chamber.
 *
 * @param people how many people went, where it was recorded
 */
public record Visit(
    String id,
    String chamber,
    LocalDate date,
    VisitMode mode,
    @Nullable Integer people,
    @Nullable String note) {}
