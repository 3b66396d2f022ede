package dev.kairan.content.source.markdown;

import java.util.Set;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;

/** Writes ruby tags as they are and every other piece of HTML as visible text. */
final class RubyRenderer implements NodeRenderer {

  private final HtmlNodeRendererContext context;

  RubyRenderer(HtmlNodeRendererContext context) {
    this.context = context;
  }

  @Override
  public Set<Class<? extends Node>> getNodeTypes() {
    return Set.of(HtmlInline.class);
  }

  @Override
  public void render(Node node) {
    String html = ((HtmlInline) node).getLiteral();
    if (Ruby.isTag(html)) {
      context.getWriter().raw(html);
    } else {
      context.getWriter().text(html);
    }
  }
}
