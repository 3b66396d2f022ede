package dev.kairan.content.plan;

/** A sub-heading inside a section; {@code id} such as 2023-I-1-S1. */
public record Subheading(String id, String title, String titleEn, int page) {}
