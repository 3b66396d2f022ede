package dev.kairan.api.store.row.plan;

/** A chapter of a plan. */
public record ChapterRow(
    String id, String label, String title, String titleEn, int page, int actionItemCount) {}
