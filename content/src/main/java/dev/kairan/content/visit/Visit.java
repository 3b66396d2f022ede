package dev.kairan.content.visit;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A visit (訪問) of JCCI's officers or staff to a chamber. */
public record Visit(
    String id, String chamber, LocalDate date, VisitMode mode, @Nullable String note) {}
