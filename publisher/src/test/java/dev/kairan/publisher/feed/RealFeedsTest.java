package dev.kairan.publisher.feed;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import dev.kairan.api.Graph;
import dev.kairan.content.Library;
import dev.kairan.content.place.Chamber;
import dev.kairan.content.place.Prefecture;
import dev.kairan.content.source.LibraryReader;
import dev.kairan.content.story.Story;
import dev.kairan.publisher.page.SiteFile;
import dev.kairan.publisher.page.SitePages;
import dev.kairan.publisher.page.SiteSettings;
import dev.kairan.publisher.query.SiteAnswers;
import dev.kairan.publisher.query.SiteQueries;
import dev.kairan.publisher.sitemap.SitemapFiles;
import dev.kairan.publisher.sitemap.Sitemaps;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The feeds and the sitemap of the shipped content, against the library itself. */
class RealFeedsTest {

  private static final SiteSettings SETTINGS = new SiteSettings(SmallSite.BASE);

  @TempDir static Path folder;
  static Library library;
  static Map<String, String> files;

  @BeforeAll
  static void render() throws IOException {
    library = Objects.requireNonNull(LibraryReader.read(Path.of("../content")).library());
    files = rendered("database", Instant.parse("2026-11-22T06:00:00Z"));
  }

  private static Map<String, String> rendered(String database, Instant asOf) throws IOException {
    Map<String, String> rendered = new LinkedHashMap<>();
    try (Graph graph = Graph.open(library, folder.resolve(database), asOf)) {
      SiteAnswers answers = SiteQueries.ask(graph);
      Sitemaps sitemaps = new Sitemaps(answers, SETTINGS, file -> put(rendered, file));
      SitePages.render(answers, SETTINGS, sitemaps);
      SiteFeeds.render(answers, SETTINGS, sitemaps);
      sitemaps.finish();
    }
    return rendered;
  }

  private static void put(Map<String, String> rendered, SiteFile file) {
    assertThat(rendered.put(file.path(), new String(file.bytes(), UTF_8)))
        .as("a file is made once: %s", file.path())
        .isNull();
  }

  @Test
  void everyChamberAndPrefectureHasAFeedAndThereIsOneOfAll() {
    assertThat(feeds()).hasSize(library.chambers().size() + Prefecture.values().length + 1);
  }

  @Test
  void everyFeedIsReadableAndKeepsTheRules() throws FeedException {
    for (String path : feeds()) {
      assertThat(AtomRules.brokenBy(SiteFeedsTest.text(files, path))).as(path).isEmpty();
      SyndFeed feed = SiteFeedsTest.read(files, path);
      assertThat(feed.getFeedType()).isEqualTo("atom_1.0");
      for (SyndEntry entry : feed.getEntries()) {
        assertThat(entry.getContents()).singleElement().extracting("type").isEqualTo("html");
        assertThat(files).containsKey(fileOf(entry.getLink()));
      }
    }
  }

  @Test
  void theFeedOfAChamberHoldsExactlyItsStories() throws FeedException {
    for (Chamber chamber : library.chambers()) {
      Set<String> stories = stories(id -> id.equals(chamber.id()));
      assertThat(SiteFeedsTest.ids(files, "chambers/" + chamber.id() + "/feed.atom"))
          .as(chamber.id())
          .containsExactlyInAnyOrderElementsOf(stories);
    }
  }

  @Test
  void theFeedOfAPrefectureHoldsExactlyItsStories() throws FeedException {
    Map<String, Prefecture> places =
        library.chambers().stream().collect(Collectors.toMap(Chamber::id, Chamber::prefecture));
    for (Prefecture prefecture : Prefecture.values()) {
      Set<String> stories = stories(id -> prefecture == places.get(id));
      assertThat(SiteFeedsTest.ids(files, "prefectures/" + prefecture.id() + "/feed.atom"))
          .as(prefecture.id())
          .containsExactlyInAnyOrderElementsOf(stories);
    }
  }

  @Test
  void theFeedOfAllHoldsTheNewestInOrder() throws FeedException {
    List<SyndEntry> entries = SiteFeedsTest.read(files, "feed.atom").getEntries();
    assertThat(entries).hasSize(Math.min(100, library.stories().size()));
    assertThat(entries.stream().map(entry -> entry.getUpdatedDate().toInstant()).toList())
        .isSortedAccordingTo(Comparator.reverseOrder());
    assertThat(stories(id -> true)).containsAll(SiteFeedsTest.ids(files, "feed.atom"));
  }

  @Test
  void aLaterRunOverTheSameContentChangesNoFeed() throws IOException {
    Map<String, String> later = rendered("later", Instant.parse("2027-05-01T00:00:00Z"));
    for (String path : feeds()) {
      assertThat(later.get(path)).as(path).isEqualTo(files.get(path));
    }
    for (String path : sitemaps()) {
      assertThat(later.get(path)).as(path).isEqualTo(files.get(path));
    }
  }

  @Test
  void theSitemapsNameEveryPageOfTheSiteAndNothingElse() {
    Set<String> pages =
        files.keySet().stream()
            .filter(path -> path.endsWith("/index.html") || path.equals("index.html"))
            .filter(path -> !path.startsWith("embed/"))
            .collect(Collectors.toSet());
    List<String> listed =
        sitemaps().stream()
            .flatMap(each -> SitemapFiles.addresses(SiteFeedsTest.text(files, each)).stream())
            .toList();
    assertThat(listed)
        .doesNotHaveDuplicates()
        .allMatch(each -> each.startsWith(SmallSite.BASE.toString()));
    assertThat(listed.stream().map(RealFeedsTest::fileOf).collect(Collectors.toSet()))
        .isEqualTo(pages);
  }

  @Test
  void everySitemapKeepsTheSchema() {
    assertThat(sitemaps()).hasSizeGreaterThanOrEqualTo(4);
    SitemapFiles.validate("sitemap.xml", SiteFeedsTest.text(files, "sitemap.xml"));
    sitemaps().forEach(path -> SitemapFiles.validate(path, SiteFeedsTest.text(files, path)));
  }

  /** The sitemaps that the index names. */
  private static List<String> sitemaps() {
    return SitemapFiles.addresses(SiteFeedsTest.text(files, "sitemap.xml")).stream()
        .map(each -> each.substring(SmallSite.BASE.toString().length()))
        .toList();
  }

  private static List<String> feeds() {
    return files.keySet().stream().filter(path -> path.endsWith(".atom")).toList();
  }

  /** Ids of the entries of all stories in which such a chamber took part. */
  private static Set<String> stories(Predicate<String> chamber) {
    return library.stories().stream()
        .filter(story -> takesPart(story, chamber))
        .map(story -> "tag:kairan.dev,2023:story/" + story.id())
        .collect(Collectors.toSet());
  }

  private static boolean takesPart(Story story, Predicate<String> chamber) {
    return story.participations().stream().anyMatch(part -> chamber.test(part.chamber()));
  }

  private static String fileOf(String address) {
    return address.substring(SmallSite.BASE.toString().length()) + "index.html";
  }
}
