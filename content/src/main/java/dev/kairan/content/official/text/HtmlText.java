package dev.kairan.content.official.text;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/** Takes the lines that a reader sees out of an HTML document. */
final class HtmlText implements NodeFilter {

  /** HTML begins with one of these, after comments and an XML declaration at most. */
  private static final Pattern BEGINNING =
      Pattern.compile(
          "(?is)(?:\\s|<\\?xml[^>]*>|<!--.{0,2000}?-->)*+"
              + "<(?:!doctype\\s+html|html|head|body|title|meta|style|h[1-6]|p|div|table|ul|ol|dl|pre"
              + "|main|article|section|header|center|font|span)[\\s/>].*");

  private static final int BEGINNING_LENGTH = 10_000;

  private static final Set<String> DROPPED =
      Set.of(
          "audio",
          "button",
          "canvas",
          "datalist",
          "del",
          "dialog",
          "head",
          "iframe",
          "map",
          "math",
          "nav",
          "noscript",
          "object",
          "rp",
          "rt",
          "rtc",
          "script",
          "select",
          "style",
          "svg",
          "template",
          "textarea",
          "title",
          "video");

  private static final Pattern HIDING = Pattern.compile("(?i)(display:none|visibility:hidden)");
  private static final Pattern POSITIONED = Pattern.compile("(?i)position:absolute");

  private final HtmlLines lines = new HtmlLines();
  private final HtmlCells cells = new HtmlCells();
  private final HtmlMarkers markers = new HtmlMarkers();

  private HtmlText() {}

  /** True for a text that is an HTML document or a part of one. */
  static boolean isHtml(String text) {
    String beginning = text.substring(0, Math.min(text.length(), BEGINNING_LENGTH));
    return BEGINNING.matcher(beginning).matches();
  }

  static List<TextLine> lines(String html) {
    Document document =
        Parser.htmlParser()
            .setTrackPosition(true)
            .parseInput(html.replace("\r\n", "\n").replace('\r', '\n'), "");
    HtmlText text = new HtmlText();
    NodeTraversor.filter(text, root(document));
    text.lines.endBlock();
    return text.lines.all();
  }

  /** What a web page says is its content, without what stands around it on every page. */
  private static Element root(Document document) {
    List<Element> main = document.select("main");
    return main.size() == 1 ? main.get(0) : document.body();
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode text) {
      lines.append(text.getWholeText(), text.sourceRange().start().lineNumber());
    } else if (node instanceof Element element) {
      if (isDropped(element)) {
        return FilterResult.SKIP_ENTIRELY;
      }
      begin(element);
    }
    return FilterResult.CONTINUE;
  }

  private void begin(Element element) {
    if (HtmlSheets.before(element)) {
      lines.breakSheet();
    }
    switch (element.normalName()) {
      case "br" -> lines.breakLine(element.sourceRange().start().lineNumber());
      case "pre" -> beginPreformatted();
      case "li" -> beginItem(element);
      case "td", "th" -> beginCell(element);
      default -> boundary(element);
    }
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element && !isDropped(element)) {
      end(element);
      if (HtmlSheets.after(element)) {
        lines.breakSheet();
      }
    }
    return FilterResult.CONTINUE;
  }

  private void end(Element element) {
    switch (element.normalName()) {
      case "br" -> {}
      case "pre" -> endPreformatted();
      case "li" -> endItem();
      case "td", "th" -> endCell(element);
      default -> boundary(element);
    }
  }

  private void beginPreformatted() {
    lines.endBlock();
    lines.keepSpaces(true);
  }

  private void endPreformatted() {
    lines.endBlock();
    lines.keepSpaces(false);
  }

  private void beginItem(Element item) {
    lines.endBlock();
    lines.mark(markers.marker(item));
  }

  private void endItem() {
    lines.endBlock();
    lines.mark("");
  }

  private void beginCell(Element cell) {
    if (!cells.isOnRowLine(cell)) {
      lines.endBlock();
    } else if (cell.previousElementSibling() != null) {
      lines.separate();
    }
  }

  private void endCell(Element cell) {
    if (!cells.isOnRowLine(cell)) {
      lines.endBlock();
    }
  }

  /**
   * A block begins or ends, and with it a line; its paragraph too, unless the block is a line or
   * page that a program has placed.
   */
  private void boundary(Element element) {
    if (!element.isBlock() || cells.isInsideRowLine(element)) {
      return;
    }
    if (HtmlSheets.isPage(element) || POSITIONED.matcher(style(element)).find()) {
      lines.endLine();
    } else {
      lines.endBlock();
    }
  }

  private static boolean isDropped(Element element) {
    return DROPPED.contains(element.normalName())
        || element.hasAttr("hidden")
        || HIDING.matcher(style(element)).find();
  }

  /** The element's own style, without spaces. */
  static String style(Element element) {
    return element.attr("style").replaceAll("\\s", "");
  }
}
