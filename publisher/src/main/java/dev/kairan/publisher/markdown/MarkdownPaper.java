package dev.kairan.publisher.markdown;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A Markdown text that grows block by block; what it is given is already escaped. */
public final class MarkdownPaper {

  private static final int DEEPEST = 6;

  private final StringBuilder text = new StringBuilder();

  /** Levels deeper than Markdown has become its deepest. */
  public void heading(int level, String title) {
    block("#".repeat(Math.min(level, DEEPEST)) + " " + title);
  }

  public void paragraph(String words) {
    block(words);
  }

  public void quote(List<String> paragraphs) {
    block(paragraphs.stream().map(line -> "> " + line).collect(Collectors.joining("\n>\n")));
  }

  public void list(List<String> items) {
    if (!items.isEmpty()) {
      block(items.stream().map(item -> "- " + item).collect(Collectors.joining("\n")));
    }
  }

  public void table(List<String> headings, List<List<String>> rows) {
    String ruler = "|" + "---|".repeat(headings.size());
    block(
        Stream.concat(Stream.of(row(headings), ruler), rows.stream().map(MarkdownPaper::row))
            .collect(Collectors.joining("\n")));
  }

  private static String row(List<String> cells) {
    return cells.stream().collect(Collectors.joining(" | ", "| ", " |"));
  }

  private void block(String lines) {
    text.append(text.length() == 0 ? "" : "\n").append(lines).append('\n');
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
