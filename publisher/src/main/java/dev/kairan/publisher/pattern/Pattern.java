package dev.kairan.publisher.pattern;

import java.util.List;
import java.util.Map;

/**
 * A component of the site.
 *
 * @param id its place in the gallery, such as {@code tile-map}
 * @param name what it is called
 * @param purpose what it is for, and when another one is better
 * @param examples with content of the site; none where the content has nothing to show in it
 */
record Pattern(String id, String name, String purpose, List<Example> examples) {

  /**
   * The component in one state.
   *
   * @param state such as 空のとき
   * @param template the component's own template
   * @param parameters what the template takes
   */
  record Example(String state, String template, Map<String, Object> parameters) {}

  static Pattern of(String id, String name, String purpose, Example... examples) {
    return new Pattern(id, name, purpose, List.of(examples));
  }
}
