package dev.kairan.content.source.markdown;

import dev.kairan.content.check.Characters;
import dev.kairan.content.check.Findings;
import dev.kairan.content.check.HouseStyle;
import dev.kairan.content.check.Location;
import dev.kairan.content.story.Markup;
import java.util.List;
import java.util.Set;
import org.commonmark.Extension;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/**
 * Renders Markdown (CommonMark with tables, bare links and {@code <ruby>}) to clean HTML.
 *
 * <p>A relative link names the file of another story and becomes its address inside the site, such
 * as {@code /stories/2024-mito-01/}.
 */
public final class Markdown {

  /** Far deeper than anybody writes, and shallow enough for every later step. */
  private static final int DEEPEST = 50;

  private static final List<Extension> EXTENSIONS =
      List.of(TablesExtension.create(), AutolinkExtension.create());
  private static final Parser PARSER =
      Parser.builder()
          .extensions(EXTENSIONS)
          .maxOpenBlockParsers(DEEPEST)
          .maxInlineNesting(DEEPEST)
          .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
          .build();
  private static final HtmlRenderer RENDERER =
      HtmlRenderer.builder()
          .extensions(EXTENSIONS)
          .nodeRendererFactory(RubyRenderer::new)
          .escapeHtml(true)
          .sanitizeUrls(true)
          .build();

  private final Set<String> storyFiles;

  /** Takes the paths of all stories, to which texts may link. */
  public Markdown(Set<String> storyFiles) {
    this.storyFiles = storyFiles;
  }

  /**
   * Renders {@code markdown}.
   *
   * @param start where its first line stands; problems are reported from there
   */
  public Markup render(String markdown, Location start, Findings findings) {
    Node document = PARSER.parse(markdown);
    checkStyle(markdown, start, findings);
    document.accept(new MarkdownCheck(start, findings));
    document.accept(new StoryLinks(start, findings, storyFiles));
    document.accept(new JapaneseLines());
    String html = CleanHtml.of(RENDERER.render(document));
    String text = PlainText.of(document);
    return new Markup(markdown, html, text);
  }

  private static void checkStyle(String markdown, Location start, Findings findings) {
    List<String> lines = markdown.lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      Location line = start.withLine(start.line() + i);
      Characters.checkStyle(lines.get(i), line, findings);
      HouseStyle.check(lines.get(i), line, findings);
    }
  }
}
