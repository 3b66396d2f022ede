package dev.kairan.publisher.pattern;

import gg.jte.Content;
import java.util.List;

/**
 * A page of the gallery.
 *
 * @param css address of the site's stylesheet
 * @param entries all components
 * @param current id of the one shown, empty on the index
 * @param examples of the one shown
 */
public record GalleryPage(String css, List<Entry> entries, String current, List<Shown> examples) {

  /** A component in the list. */
  public record Entry(String id, String name, String purpose) {}

  /** The component in one state, rendered. */
  public record Shown(String state, String template, Content content) {}

  /** True on the page of all components. */
  public boolean index() {
    return current.isEmpty();
  }

  /** The one shown. */
  public Entry shown() {
    return entries.stream().filter(each -> each.id().equals(current)).findFirst().orElseThrow();
  }

  /** From this page to the gallery's root. */
  public String root() {
    return index() ? "" : "../";
  }
}
