package dev.kairan.publisher.sitemap;

import dev.kairan.publisher.feed.xml.Xml;
import dev.kairan.publisher.html.Addresses;
import dev.kairan.publisher.page.SiteFile;
import dev.kairan.publisher.page.SiteSettings;
import dev.kairan.publisher.query.SiteAnswers;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Stands between the rendering and the release, passes every file on, and at the end adds
 * robots.txt and the sitemaps (sitemaps.org 0.9) of exactly the pages that went through: one for
 * each kind of page, one of the news, and the index that names them.
 *
 * <p>They lie at the site's root, because a sitemap speaks only for what is below its own folder.
 */
public final class Sitemaps implements Consumer<SiteFile> {

  static final String INDEX = "sitemap.xml";

  private static final String PAGE = "index.html";

  private final SiteAnswers answers;
  private final Addresses at;
  private final Consumer<SiteFile> out;
  private final Map<PageKind, SortedSet<String>> pages = new EnumMap<>(PageKind.class);

  public Sitemaps(SiteAnswers answers, SiteSettings settings, Consumer<SiteFile> out) {
    this.answers = answers;
    this.at = Addresses.below(settings.baseUrl());
    this.out = out;
  }

  @Override
  public void accept(SiteFile file) {
    String path = file.path();
    if (file.indexed() && (path.equals(PAGE) || path.endsWith("/" + PAGE))) {
      String page = path.substring(0, path.length() - PAGE.length());
      PageKind kind = PageKind.of(page);
      if (kind != null) {
        pages.computeIfAbsent(kind, first -> new TreeSet<>()).add(page);
      }
    }
    out.accept(file);
  }

  /** Hands over the sitemaps and robots.txt; called once, after the last page. */
  public void finish() {
    List<SiteFile> sitemaps = new ArrayList<>();
    StoryDays days = new StoryDays(answers);
    pages.forEach((kind, each) -> sitemaps.addAll(urlSets(kind, each, days)));
    sitemaps.addAll(new NewsSitemap(answers, at).files());
    sitemaps.forEach(out);
    Xml xml = Xml.document("sitemapindex", UrlSet.NAMESPACE).line();
    for (SiteFile each : sitemaps) {
      xml.start("sitemap").line().element("loc", at.canonical(at.home() + each.path())).end();
    }
    out.accept(new SiteFile(INDEX, xml.end().bytes()));
    out.accept(Robots.file(at, answers.snapshot().sample()));
  }

  private List<SiteFile> urlSets(PageKind kind, SortedSet<String> paths, StoryDays days) {
    UrlSet set = new UrlSet(kind.sitemap(), UrlSet.MOST, Map.of());
    for (String path : paths) {
      String address = at.canonical(at.home() + path);
      @Nullable String day = days.lastModified(path);
      set.add(
          xml -> {
            xml.element("loc", address);
            if (day != null) {
              xml.element("lastmod", day);
            }
          });
    }
    return set.files();
  }
}
