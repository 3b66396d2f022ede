package dev.kairan.publisher.sitemap;

import dev.kairan.publisher.feed.xml.Xml;
import dev.kairan.publisher.page.SiteFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Addresses for one sitemap, or for several where they are more than one may hold. Without an
 * address there is no file: the schema of sitemaps.org asks for at least one {@code url}.
 */
final class UrlSet {

  static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";

  /** Addresses in one sitemap (sitemaps.org). */
  static final int MOST = 50_000;

  private final String name;
  private final int most;
  private final Map<String, String> namespaces;
  private final List<Consumer<Xml>> urls = new ArrayList<>();

  /**
   * @param name of the file, without its ending
   * @param most addresses in one file
   * @param namespaces further ones by their attribute, such as {@code xmlns:news}
   */
  UrlSet(String name, int most, Map<String, String> namespaces) {
    this.name = name;
    this.most = most;
    this.namespaces = namespaces;
  }

  /** Adds one address; {@code url} writes what stands in its element. */
  void add(Consumer<Xml> url) {
    urls.add(url);
  }

  /** The files: sitemap-news.xml, sitemap-news-2.xml and so on. */
  List<SiteFile> files() {
    List<SiteFile> files = new ArrayList<>();
    for (int from = 0; from < urls.size(); from += most) {
      String number = files.isEmpty() ? "" : "-" + (files.size() + 1);
      List<Consumer<Xml>> part = urls.subList(from, Math.min(urls.size(), from + most));
      files.add(new SiteFile(name + number + ".xml", bytes(part)));
    }
    return files;
  }

  private byte[] bytes(List<Consumer<Xml>> part) {
    Xml xml = Xml.document("urlset", NAMESPACE);
    namespaces.forEach(xml::attribute);
    xml.line();
    for (Consumer<Xml> url : part) {
      xml.start("url");
      url.accept(xml);
      xml.end();
    }
    return xml.end().bytes();
  }
}
