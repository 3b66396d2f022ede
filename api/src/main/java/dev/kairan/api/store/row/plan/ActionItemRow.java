package dev.kairan.api.store.row.plan;

import org.jspecify.annotations.Nullable;

/** An action item, with the ids of the chapter, section and sub-heading under which it stands. */
public record ActionItemRow(
    String id,
    int fiscalYear,
    int position,
    String title,
    String titleEn,
    String summary,
    String summaryEn,
    @Nullable String officialText,
    @Nullable Integer officialPage,
    int page,
    String chapterId,
    String sectionId,
    @Nullable String subheadingId,
    int evidenceCount) {}
