package dev.kairan.content.source.markdown;

import dev.kairan.content.check.Location;
import org.commonmark.node.Node;

/** Finds the line of the file on which a piece of Markdown stands. */
final class SourceLines {

  private SourceLines() {}

  static Location of(Node node, Location start) {
    Node with = node;
    while (with.getSourceSpans().isEmpty() && with.getParent() != null) {
      with = with.getParent();
    }
    int index = with.getSourceSpans().isEmpty() ? 0 : with.getSourceSpans().get(0).getLineIndex();
    return start.withLine(start.line() + index);
  }
}
