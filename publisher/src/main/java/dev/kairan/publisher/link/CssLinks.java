package dev.kairan.publisher.link;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Addresses in a stylesheet or a {@code style} attribute: {@code url(...)} and {@code @import}. */
final class CssLinks {

  private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);
  private static final Pattern ADDRESS =
      Pattern.compile(
          "url\\(\\s*(?:\"([^\"]*)\"|'([^']*)'|([^'\"\\s)]+))\\s*\\)"
              + "|@import\\s+(?:\"([^\"]*)\"|'([^']*)')",
          Pattern.CASE_INSENSITIVE);

  private CssLinks() {}

  static List<Link> in(String css) {
    List<Link> links = new ArrayList<>();
    Matcher matcher = ADDRESS.matcher(COMMENT.matcher(css).replaceAll(" "));
    while (matcher.find()) {
      for (int group = 1; group <= matcher.groupCount(); group++) {
        if (matcher.group(group) != null) {
          links.add(Link.to(group <= 3 ? "url()" : "@import", matcher.group(group)));
        }
      }
    }
    return links;
  }
}
