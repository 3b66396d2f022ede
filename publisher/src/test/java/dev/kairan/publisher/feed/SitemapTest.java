package dev.kairan.publisher.feed;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.kairan.publisher.page.SiteFile;
import dev.kairan.publisher.page.SiteSettings;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class SitemapTest {

  private final List<SiteFile> out = new ArrayList<>();

  @Test
  void everyPageAndNothingElseIsListedOnceInOrder() {
    List<String> addresses =
        listed(
            "https://kairan.example/",
            "index.html",
            "chambers/ueda/index.html",
            "chambers/mito/index.html",
            "chambers/mito/feed.atom",
            "assets/kairan.css",
            "404.html",
            "feed.atom");
    assertThat(addresses)
        .containsExactly(
            "https://kairan.example/",
            "https://kairan.example/chambers/mito/",
            "https://kairan.example/chambers/ueda/");
  }

  @Test
  void addressesStandBelowTheBaseAddress() {
    assertThat(listed("http://example.jp/kairan/", "about/index.html"))
        .containsExactly("http://example.jp/kairan/about/");
  }

  @Test
  void filesPassThroughUnchangedAndTheSitemapComesLast() {
    listed("https://kairan.example/", "index.html", "404.html");
    assertThat(out)
        .extracting(SiteFile::path)
        .containsExactly("index.html", "404.html", "sitemap.xml");
    assertThat(out.get(1).bytes()).isEqualTo("404.html".getBytes(UTF_8));
  }

  private List<String> listed(String base, String... paths) {
    Sitemap sitemap = new Sitemap(new SiteSettings(URI.create(base)), out::add);
    for (String path : paths) {
      sitemap.accept(new SiteFile(path, path.getBytes(UTF_8)));
    }
    sitemap.finish();
    return addresses(new String(out.get(out.size() - 1).bytes(), UTF_8));
  }

  static List<String> addresses(String xml) {
    Element root = AtomRules.root(xml);
    assertThat(root.getNodeName()).isEqualTo("urlset");
    assertThat(root.getNamespaceURI()).isEqualTo("http://www.sitemaps.org/schemas/sitemap/0.9");
    NodeList found = root.getElementsByTagName("loc");
    List<String> addresses = new ArrayList<>();
    for (int i = 0; i < found.getLength(); i++) {
      addresses.add(found.item(i).getTextContent());
    }
    return addresses;
  }
}
