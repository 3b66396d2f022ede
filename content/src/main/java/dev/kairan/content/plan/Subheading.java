package dev.kairan.content.plan;

import org.jspecify.annotations.Nullable;

/**
 * A sub-heading inside a section.
 *
 * @param id such as {@code 2023-I-1-S1}
 * @param page page of the official document
 * @param officialHeading heading as printed, where the official document was imported
 * @param officialPage page on which that was found, where known
 */
public record Subheading(
    String id,
    String title,
    String titleEn,
    int page,
    @Nullable String officialHeading,
    @Nullable Integer officialPage) {}
