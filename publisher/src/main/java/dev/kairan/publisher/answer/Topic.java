package dev.kairan.publisher.answer;

import java.util.List;

/**
 * A theme of stories.
 *
 * @param sections the plan sections that it belongs to
 * @param stories newest first
 */
public record Topic(
    String id, String name, String nameEn, List<Ref> sections, int storyCount, Refs stories) {}
