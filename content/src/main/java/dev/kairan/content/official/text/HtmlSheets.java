package dev.kairan.content.official.text;

import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * Finds where an HTML document says that a sheet of paper begins or ends: by a page break in an
 * element's own style, or by elements that programs make for each page of a PDF.
 */
final class HtmlSheets {

  private static final Pattern BREAK_BEFORE =
      Pattern.compile("(?i)(^|;|-)break-before:(always|page|left|right)");

  private static final Pattern BREAK_AFTER =
      Pattern.compile("(?i)(^|;|-)break-after:(always|page|left|right)");

  private static final Pattern PAGE_CLASS = Pattern.compile("(?i)(^|\\s)(page|pf)(\\s|$)");
  private static final Pattern PAGE_ID = Pattern.compile("(?i)(page|pf)[-_]?[0-9a-f]+(-div)?");

  private HtmlSheets() {}

  static boolean before(Element element) {
    return BREAK_BEFORE.matcher(HtmlText.style(element)).find() || isPage(element);
  }

  static boolean after(Element element) {
    return BREAK_AFTER.matcher(HtmlText.style(element)).find() || isPage(element);
  }

  /** True for an element that stands for a page. */
  static boolean isPage(Element element) {
    return element.nameIs("hr")
        ? isNamedPage(element)
        : (element.nameIs("div") || element.nameIs("section"))
            && isNamedPage(element)
            && element.siblingElements().stream().anyMatch(HtmlSheets::isNamedPage);
  }

  private static boolean isNamedPage(Element element) {
    return PAGE_CLASS.matcher(element.className()).find()
        || PAGE_ID.matcher(element.id()).matches();
  }
}
