package dev.kairan.publisher.answer;

/** Another record of the answers, by its permanent id. */
public record Ref(String id) {}
