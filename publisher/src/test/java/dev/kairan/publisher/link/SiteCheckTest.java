package dev.kairan.publisher.link;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.kairan.publisher.page.SiteFile;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SiteCheckTest {

  private static final Path SITES = Path.of("src/test/resources/sites");
  private static final String MISSING = "リンク先のファイルがありません";

  private final SiteCheck check =
      new SiteCheck(URI.create("https://example.org/kairan/"), "graphiql"::equals);

  @Test
  void findsNothingWrongWithASoundSite() throws IOException {
    SiteReport report = checked("sound");
    assertThat(report.faults()).isEmpty();
    assertThat(report.sound()).isTrue();
    assertThat(report.files()).isEqualTo(9);
    assertThat(report.links()).isGreaterThan(45);
  }

  @Test
  void listsEveryFaultOfABrokenSiteAtOnce() throws IOException {
    SiteReport report = checked("broken");

    assertThat(report.sound()).isFalse();
    assertThat(report.faults())
        .extracting(Fault::file, Fault::element, Fault::link, Fault::reason)
        .containsExactlyInAnyOrder(
            tuple("assets/site.css", "url()", "gone.svg", MISSING),
            tuple("chambers/mito/index.html", "a[href]", "../gone/", MISSING),
            tuple("feed.atom", "link[href]", own("feeds/gone.atom"), MISSING),
            tuple("feed.atom", "link[href]", own("stories/gone/"), MISSING),
            tuple("feed.atom", "content img[src]", own("gone-in-feed.png"), MISSING),
            tuple("llms.txt", "markdown", own("gone-page/"), MISSING),
            tuple("oembed.xml", "thumbnail_url", own("gone.png"), MISSING),
            tuple("oembed.xml", "html iframe[src]", own("embed/gone/"), MISSING),
            tuple("robots.txt", "text", own("gone-sitemap.xml"), MISSING),
            tuple("sitemap.xml", "loc", own("gone-from-sitemap/"), MISSING),
            tuple("story.md", "markdown", own("gone-story/"), MISSING),
            tuple("story.md", "markdown", own("gone-defined/"), MISSING),
            tuple("story.md", "markdown", "gone-beside.md", MISSING),
            home("link[rel=canonical]", "https://other.example/", "公開先のアドレス（--base-url）で始まっていません"),
            home("meta[og:url]", own("gone/"), MISSING),
            home("meta[og:image]", own("assets/gone.png"), MISSING),
            home("text", own("ld-gone/"), MISSING),
            home("h1[id]", "twice", "同じページに同じ id が2つあります"),
            home("a[href]", "/kairan/chambers/gone/", MISSING),
            home(
                "a[href]", "/kairan/chambers/Mito/", "大文字・小文字が違います（正しくは chambers/mito/index.html）"),
            home("a[href]", "/kairan/chambers/mito", "末尾の / がありません"),
            home("a[href]", "/kairan/chambers/mito/#gone", "リンク先のページに id=\"gone\" がありません"),
            home("a[href]", "#gone", "リンク先のページに id=\"gone\" がありません"),
            home("a[href]", "/chambers/mito/", "サイトの外に出ています（公開先は /kairan/ の下です）"),
            home("a[href]", "../../x", "サイトの外に出ています"),
            home("a[href]", "", "リンク先が空です"),
            home("a[href]", "javascript:void(0)", "使えない種類のアドレスです（javascript:）"),
            home("a[href]", "//cdn.example/x.js", "// で始まるアドレスは使えません（https:// から書いてください）"),
            home("a[href]", "https:///no-host", "アドレスにホスト名がありません"),
            home(
                "a[href]", "https://example.com/a b", "アドレスの書き方が正しくありません（使えない文字や % の書き方を確かめてください）"),
            home("a[href]", "mailto:nobody", "メールアドレスがありません"),
            home("a[href]", "/kairan/graphql-typo", MISSING),
            home("img[src]", "/kairan/assets/gone.png", MISSING),
            home("img[srcset]", "/kairan/assets/gone-2x.png", MISSING),
            home("url()", "gone-inline.png", MISSING),
            home("label[for]", "#nobody", "リンク先のページに id=\"nobody\" がありません"));
  }

  @Test
  void refusesABaseThatMovesLinksButNotOneThatOpensThemElsewhere() {
    check.read(page("moved/index.html", "<base href='/elsewhere/'>"));
    check.read(page("framed/index.html", "<base target='_top'>"));

    assertThat(check.report().faults()).extracting(Fault::file).containsOnly("moved/index.html");
  }

  @Test
  void refusesTwoFilesAtOnePath() {
    check.read(page("a/index.html", ""));
    check.read(page("a/index.html", "other"));
    check.read(page("A/index.html", ""));

    assertThat(check.report().faults())
        .extracting(Fault::file, Fault::reason)
        .containsExactly(
            tuple("A/index.html", "大文字・小文字だけが違うファイルがあります"),
            tuple("a/index.html", "同じパスのファイルが2つあります"));
  }

  @Test
  void findsAFaultOfAnEntryInEveryFeedThatHoldsIt() {
    String item = "<item><link>" + own("gone/") + "</link></item>\n";
    check.read(page("feed.rss", "<rss><channel>\n" + item + "</channel></rss>"));
    check.read(
        page(
            "a/feed.rss",
            "<rss><channel><link>"
                + own("head/")
                + "</link>\n<item><link>"
                + own("feed.rss")
                + "</link></item>\n"
                + item
                + "<item><link>"
                + own("last/")
                + "</link></channel></rss>"));

    assertThat(check.report().faults())
        .extracting(Fault::file, Fault::link)
        .containsExactly(
            tuple("a/feed.rss", own("gone/")),
            tuple("a/feed.rss", own("head/")),
            tuple("a/feed.rss", own("last/")),
            tuple("feed.rss", own("gone/")));
    assertThat(check.report().links()).isEqualTo(5);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "x", "x y", "%", "a%2", "http://[", ":", "?a#b#c", "\u0000", "http:", "#%zz"})
  void survivesAnyAddress(String address) {
    check.read(page("index.html", "<a href=\"" + address + "\">x</a>"));
    assertThat(check.report().faults()).hasSize(1);
  }

  private SiteReport checked(String site) throws IOException {
    Path root = SITES.resolve(site);
    try (Stream<Path> files = Files.walk(root)) {
      for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
        check.read(new SiteFile(root.relativize(file).toString(), Files.readAllBytes(file)));
      }
    }
    return check.report();
  }

  private static Tuple home(String element, String link, String reason) {
    return tuple("index.html", element, link, reason);
  }

  private static String own(String path) {
    return "https://example.org/kairan/" + path;
  }

  private static SiteFile page(String path, String body) {
    return new SiteFile(path, body.getBytes(UTF_8));
  }
}
