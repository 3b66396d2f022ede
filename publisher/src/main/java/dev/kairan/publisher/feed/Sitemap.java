package dev.kairan.publisher.feed;

import dev.kairan.publisher.feed.xml.Xml;
import dev.kairan.publisher.html.Addresses;
import dev.kairan.publisher.page.SiteFile;
import dev.kairan.publisher.page.SiteSettings;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Consumer;

/**
 * Stands between the rendering and the release, passes every file on, and at the end adds the
 * sitemap (sitemaps.org 0.9) of exactly the pages that went through.
 *
 * <p>It gives no {@code lastmod}: every page says the age of its data and so changes with each run,
 * and the content does not record when a subject last changed. A false day is worse than none.
 */
public final class Sitemap implements Consumer<SiteFile> {

  static final String PATH = "sitemap.xml";

  private static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";
  private static final String INDEX = "index.html";

  private final Addresses at;
  private final Consumer<SiteFile> out;
  private final SortedSet<String> pages = new TreeSet<>();

  public Sitemap(SiteSettings settings, Consumer<SiteFile> out) {
    this.at = Addresses.below(settings.baseUrl());
    this.out = out;
  }

  @Override
  public void accept(SiteFile file) {
    String path = file.path();
    if (path.equals(INDEX) || path.endsWith("/" + INDEX)) {
      pages.add(path.substring(0, path.length() - INDEX.length()));
    }
    out.accept(file);
  }

  /** Hands over {@code sitemap.xml}; called once, after the last page. */
  public void finish() {
    Xml xml = Xml.document("urlset", NAMESPACE).line();
    for (String page : pages) {
      xml.start("url").element("loc", at.canonical(at.home() + page)).end();
    }
    out.accept(new SiteFile(PATH, xml.end().bytes()));
  }
}
