package dev.kairan.publisher.answer;

/** The rule behind a number, in words; {@code id} such as {@code coverage-year}. */
public record Rule(String id, String title, String titleEn, String text, String textEn) {}
