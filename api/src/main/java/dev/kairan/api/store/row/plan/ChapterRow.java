package dev.kairan.api.store.row.plan;

import org.jspecify.annotations.Nullable;

/** A chapter of a plan. */
public record ChapterRow(
    String id,
    String label,
    String title,
    String titleEn,
    int page,
    @Nullable String officialHeading,
    @Nullable Integer officialPage,
    int actionItemCount) {}
