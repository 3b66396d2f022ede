package dev.kairan.content.plan;

/** Sections of a chapter that stand under one bracketed heading; {@code id} such as 2023-I-G1. */
public record SectionGroup(String id, String title, String titleEn, int page) {}
