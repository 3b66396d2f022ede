package dev.kairan.content.source.markdown;

import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Block;
import org.commonmark.node.Code;
import org.commonmark.node.CustomNode;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/** Collects the words of a text, without readings (ruby), one block to a line. */
final class PlainText extends AbstractVisitor {

  private final StringBuilder words = new StringBuilder();
  private boolean inReading;

  private PlainText() {}

  static String of(Node document) {
    PlainText text = new PlainText();
    document.accept(text);
    return text.words.toString().strip();
  }

  @Override
  public void visit(Text text) {
    if (!inReading) {
      words.append(text.getLiteral());
    }
  }

  @Override
  public void visit(Code code) {
    words.append(code.getLiteral());
  }

  @Override
  public void visit(SoftLineBreak lineBreak) {
    words.append(' ');
  }

  @Override
  public void visit(HardLineBreak lineBreak) {
    words.append(' ');
  }

  @Override
  public void visit(HtmlInline html) {
    if (Ruby.opensReading(html.getLiteral())) {
      inReading = true;
    } else if (Ruby.closesReading(html.getLiteral())) {
      inReading = false;
    }
  }

  @Override
  public void visit(Paragraph paragraph) {
    line(paragraph);
  }

  @Override
  public void visit(Heading heading) {
    line(heading);
  }

  @Override
  public void visit(FencedCodeBlock code) {
    words.append(code.getLiteral());
  }

  @Override
  public void visit(IndentedCodeBlock code) {
    words.append(code.getLiteral());
  }

  /** Cells of a table: a space between them, each row a line. */
  @Override
  public void visit(CustomNode node) {
    if (node instanceof TableCell && node.getPrevious() != null) {
      words.append(' ');
    }
    visitChildren(node);
    if (node instanceof TableRow) {
      words.append('\n');
    }
  }

  private void line(Block block) {
    visitChildren(block);
    words.append('\n');
  }
}
