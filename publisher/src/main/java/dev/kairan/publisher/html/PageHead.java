package dev.kairan.publisher.html;

import java.util.List;
import java.util.stream.Stream;

/**
 * What the layout needs to know of a page.
 *
 * @param title the page's own title, without the name of the site
 * @param description one or two sentences for search results and previews
 * @param href the page's root-relative address
 * @param trail the pages above it, from the top; empty for the home page
 * @param alternates other forms of the page or of what it lists, its own before the site's
 */
public record PageHead(
    Frame frame,
    NavArea area,
    String title,
    String description,
    String href,
    List<Link> trail,
    List<Alternate> alternates) {

  public PageHead {
    alternates = List.copyOf(alternates);
  }

  /** The site's name. */
  public static final String SITE = "Kairan 回覧";

  /** For the title bar and search results: the page, then the site. */
  public String fullTitle() {
    return trail.isEmpty() ? SITE + "　" + title : title + "｜" + SITE;
  }

  public String siteName() {
    return SITE;
  }

  public String canonical() {
    return frame.at().canonical(href);
  }

  /** The same page with more forms of its own. */
  public PageHead with(List<Alternate> own) {
    List<Alternate> all = Stream.concat(own.stream(), alternates.stream()).distinct().toList();
    return new PageHead(frame, area, title, description, href, trail, all);
  }
}
