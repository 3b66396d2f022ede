package dev.kairan.content.story;

import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes the links to some stories out of texts and leaves the words that were linked. */
public final class LinkRemoval {

  private static final Pattern IN_HTML =
      Pattern.compile("<a href=\"/stories/([^/\"]+)/\"[^>]*>(.*?)</a>", Pattern.DOTALL);
  private static final Pattern IN_MARKDOWN =
      Pattern.compile("\\[([^\\[\\]]*)]\\(\\s*<?([^)>\\s]+)[^)]*\\)");
  private static final Pattern DEFINITION =
      Pattern.compile("^ {0,3}\\[[^\\]]+]:()\\s*<?([^>\\s]+).*\\R?", Pattern.MULTILINE);

  private final Map<String, String> filesById;

  /** Takes the files of the stories by their ids. */
  public LinkRemoval(Map<String, String> filesById) {
    this.filesById = Map.copyOf(filesById);
  }

  /** The text of {@code file} without such links. */
  public Markup from(Markup markup, String file) {
    if (IN_HTML.matcher(markup.html()).results().noneMatch(this::isGone)) {
      return markup;
    }
    String html = IN_HTML.matcher(markup.html()).replaceAll(link -> kept(link, isGone(link), 2));
    return new Markup(markdown(markup.markdown(), file), html, markup.text());
  }

  private boolean isGone(MatchResult link) {
    return filesById.containsKey(link.group(1));
  }

  private String markdown(String markdown, String file) {
    Set<String> gone = Set.copyOf(filesById.values());
    String inline =
        IN_MARKDOWN
            .matcher(markdown)
            .replaceAll(link -> kept(link, gone.contains(target(link, file)), 1));
    return DEFINITION
        .matcher(inline)
        .replaceAll(link -> kept(link, gone.contains(target(link, file)), 1));
  }

  /** A link names another story's file from where its own file lies. */
  private static String target(MatchResult link, String file) {
    return Path.of(file).resolveSibling(link.group(2)).normalize().toString().replace('\\', '/');
  }

  private static String kept(MatchResult link, boolean gone, int words) {
    return Matcher.quoteReplacement(gone ? link.group(words) : link.group());
  }
}
