package dev.kairan.publisher.link;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Addresses in Markdown: of inline links and images, of definitions, and between angle brackets.
 */
final class MarkdownLinks {

  private static final Pattern ADDRESS =
      Pattern.compile("(?:]\\( *<?|(?m:^ {0,3}\\[[^]]+]: *<?)|<(?=https?:))([^)>\\s]+)");

  private MarkdownLinks() {}

  static List<Link> in(String markdown) {
    return ADDRESS
        .matcher(markdown)
        .results()
        .map(found -> Link.to("markdown", found.group(1)))
        .toList();
  }
}
