package dev.kairan.content.story;

import java.util.List;

/**
 * A theme (テーマ) of stories.
 *
 * @param sections ids of the plan sections that it belongs to, such as {@code 2023-II-1}
 */
public record Topic(String id, String name, String nameEn, List<String> sections) {

  public Topic {
    sections = List.copyOf(sections);
  }
}
