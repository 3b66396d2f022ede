package dev.kairan.content.official.shape;

import dev.kairan.content.official.truth.Block;
import java.util.List;
import org.jsoup.nodes.Entities;

/** A plan as a web page. */
enum HtmlPrint {
  BLOCKS,
  LISTS,
  PARAGRAPH_PER_LINE,
  LINE_BREAKS,
  PREFORMATTED;

  /** The page; {@code lines} is the same plan as plain text, for the forms that keep lines. */
  String of(List<Block> blocks, String lines) {
    String body =
        switch (this) {
          case BLOCKS -> blocks(blocks, "<p>○", "</p>\n");
          case LISTS -> blocks(blocks, "<ul><li>", "</li></ul>\n").replace("</ul>\n<ul>", "\n");
          case PARAGRAPH_PER_LINE -> "<p>" + escape(lines).replace("\n", "</p>\n<p>") + "</p>\n";
          case LINE_BREAKS -> "<p>" + escape(lines).replace("\n", "<br>\n") + "</p>\n";
          case PREFORMATTED -> "<pre>\n" + escape(lines) + "</pre>\n";
        };
    String title = escape(blocks.get(0).text());
    return "<!DOCTYPE html>\n<html lang=\"ja\">\n<head><meta charset=\"utf-8\"><title>"
        + title
        + "</title><style>p { margin: 0 }</style></head>\n<body>\n"
        + body
        + "</body>\n</html>\n";
  }

  private static String blocks(List<Block> blocks, String beforeItem, String afterItem) {
    StringBuilder html = new StringBuilder();
    for (Block block : blocks) {
      String text = escape(block.text());
      html.append(
          switch (block.kind()) {
            case COVER, MARKER, PARAGRAPH -> "<p>" + text + "</p>\n";
            case POLICY_HEADING, PLAN_HEADING -> "<h1>" + text + "</h1>\n";
            case CHAPTER -> "<h2>" + text + "</h2>\n";
            case GROUP, SECTION -> "<h3>" + text + "</h3>\n";
            case SUBHEADING -> "<h4>" + text + "</h4>\n";
            case ITEM -> beforeItem + text + afterItem;
          });
    }
    return html.toString();
  }

  private static String escape(String text) {
    return Entities.escape(text);
  }
}
