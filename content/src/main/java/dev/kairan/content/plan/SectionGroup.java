package dev.kairan.content.plan;

import org.jspecify.annotations.Nullable;

/**
 * Sections of a chapter that stand under one bracketed heading.
 *
 * @param id such as {@code 2023-I-G1}
 * @param page page of the official document
 * @param officialHeading heading as printed, where the official document was imported
 * @param officialPage page on which that was found, where known
 */
public record SectionGroup(
    String id,
    String title,
    String titleEn,
    int page,
    @Nullable String officialHeading,
    @Nullable Integer officialPage) {}
