package dev.kairan.content.story;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A text that an editor wrote in Markdown.
 *
 * @param markdown as written
 * @param html rendered and sanitised, safe to place in a page; a link to another story is its
 *     address from the site's root, such as {@code /stories/2024-mito-01/}, to which a site that
 *     does not sit at the root of its host adds its own path
 * @param text the words alone, paragraphs separated by newlines
 */
public record Markup(String markdown, String html, String text) {

  private static final Pattern LINK = Pattern.compile("href=\"/stories/([^/\"]+)/\"");

  /** The ids of the stories that it links to. */
  public List<String> linkedStories() {
    return LINK.matcher(html).results().map(link -> link.group(1)).toList();
  }
}
