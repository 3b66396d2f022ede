package dev.kairan.api.store.row.desk;

import dev.kairan.content.visit.VisitMode;

/** The visits of one mode, and how many chambers they went to. */
public record VisitModeCount(VisitMode mode, int visits, int chambers) {}
