package dev.kairan.publisher.html;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the layout needs to know of a page.
 *
 * @param title the page's own title, without the name of the site
 * @param description one or two sentences for search results and previews
 * @param href the page's root-relative address
 * @param trail the pages above it, from the top; empty for the home page
 * @param feed a feed that follows the page's subject, beyond the site's own
 */
public record PageHead(
    Frame frame,
    NavArea area,
    String title,
    String description,
    String href,
    List<Link> trail,
    @Nullable Link feed) {

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

  /** The same page with a feed of its own. */
  public PageHead withFeed(Link ownFeed) {
    return new PageHead(frame, area, title, description, href, trail, ownFeed);
  }
}
