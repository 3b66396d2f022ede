package dev.kairan.api.store.row.story;

/** A theme of stories. */
public record TopicRow(String id, String name, String nameEn, int storyCount) {}
