package dev.kairan.content.source.markdown;

import dev.kairan.content.check.Findings;
import dev.kairan.content.check.Location;
import dev.kairan.content.check.Rule;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;

/** Reports what Markdown allows and we don't: HTML, images, and headings of the first level. */
final class MarkdownCheck extends AbstractVisitor {

  private final Location start;
  private final Findings findings;

  MarkdownCheck(Location start, Findings findings) {
    this.start = start;
    this.findings = findings;
  }

  @Override
  public void visit(HtmlBlock html) {
    findings.report(SourceLines.of(html, start), Rule.RAW_HTML);
  }

  @Override
  public void visit(HtmlInline html) {
    if (!Ruby.isTag(html.getLiteral())) {
      findings.report(SourceLines.of(html, start), Rule.RAW_HTML);
    }
  }

  @Override
  public void visit(Image image) {
    findings.report(SourceLines.of(image, start), Rule.IMAGE_IN_BODY);
  }

  /** A page has one heading of the first level: its title. */
  @Override
  public void visit(Heading heading) {
    if (heading.getLevel() == 1) {
      findings.report(SourceLines.of(heading, start), Rule.TOP_HEADING);
    }
    visitChildren(heading);
  }
}
