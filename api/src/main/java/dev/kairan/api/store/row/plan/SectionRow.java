package dev.kairan.api.store.row.plan;

import org.jspecify.annotations.Nullable;

/** A section of a plan, with the ids of its chapter and its group. */
public record SectionRow(
    String id,
    @Nullable Integer number,
    String title,
    String titleEn,
    int page,
    String intro,
    String introEn,
    @Nullable String officialHeading,
    @Nullable String officialText,
    @Nullable Integer officialPage,
    String chapterId,
    @Nullable String groupId,
    int actionItemCount,
    int storyCount) {}
