package dev.kairan.publisher.plain;

import dev.kairan.publisher.html.Addresses;
import java.net.URI;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Links of an editor's Markdown to other stories' files, such as {@code ../2023/ueda-01.md}, turned
 * into the public addresses of those stories.
 */
final class BodyLinks {

  /** Of an inline link or a definition; without scheme, so that it lies in the content's folder. */
  private static final Pattern FILE =
      Pattern.compile("(]\\( *<?|(?m:^ {0,3}\\[[^]]+]: *<?))([^)>\\s:]+\\.md)");

  private static final URI STORIES = URI.create("/stories/");

  private final Addresses at;

  BodyLinks(Addresses at) {
    this.at = at;
  }

  /** The text of the story with this id; it lies in the folder that its id begins with. */
  String absolute(String markdown, String story) {
    URI folder = STORIES.resolve(story.substring(0, story.indexOf('-')) + "/");
    return FILE.matcher(markdown)
        .replaceAll(found -> Matcher.quoteReplacement(found.group(1) + address(found, folder)));
  }

  private String address(MatchResult found, URI folder) {
    String file = STORIES.relativize(folder.resolve(found.group(2))).getPath();
    String id = file.substring(0, file.lastIndexOf('.')).replace('/', '-');
    return at.canonical(at.story(id));
  }
}
