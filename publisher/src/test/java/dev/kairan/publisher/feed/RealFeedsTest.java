package dev.kairan.publisher.feed;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.rometools.rome.feed.synd.SyndEntry;
import dev.kairan.api.Graph;
import dev.kairan.content.Library;
import dev.kairan.content.place.Chamber;
import dev.kairan.content.place.Prefecture;
import dev.kairan.content.place.RegionalBlock;
import dev.kairan.content.plan.ActionItem;
import dev.kairan.content.plan.Plan;
import dev.kairan.content.source.LibraryReader;
import dev.kairan.content.story.Story;
import dev.kairan.content.story.Topic;
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
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The feeds and the sitemap of the shipped content, against the library itself. */
class RealFeedsTest {

  /** Pages that show only what the pages of one condition show, too. */
  private static final String TWO_CONDITIONS =
      "topics/[a-z-]+/(in|years)/.*|stories/in/[a-z-]+/years/.*|plans/2023/[^/]+/in/.*";

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
  void everySubjectHasAFeedAndThereIsOneOfAllAndOneOfCorrections() {
    Plan plan = library.plans().get(0);
    int expected =
        library.chambers().size()
            + Prefecture.values().length
            + RegionalBlock.values().length
            + library.topics().size()
            + plan.sections().size()
            + plan.actionItems().size()
            + 2;
    assertThat(feeds(".atom")).hasSize(expected);
    assertThat(feeds(".rss")).hasSize(expected);
    assertThat(feeds("/feed.json")).hasSize(expected - 1);
  }

  @Test
  void everyFeedIsReadableAndKeepsTheRules() {
    for (String path : feeds()) {
      String text = SiteFeedsTest.text(files, path);
      assertThat(FeedRules.brokenBy(path, text, SmallSite.BASE.toString())).as(path).isEmpty();
    }
  }

  @Test
  void everyFormatTellsTheSameInTheSameOrder() {
    for (String path : feeds(".atom")) {
      ReadFeed atom = read(path);
      for (String ending : List.of(".rss", ".json")) {
        String other = path.replace(".atom", ending);
        ReadFeed same = read(other);
        assertThat(same.title()).as(other).isEqualTo(atom.title());
        assertThat(same.items())
            .as(other)
            .usingRecursiveFieldByFieldElementComparatorIgnoringFields("authors")
            .isEqualTo(atom.items());
      }
      assertThat(ReadFeed.rome(SiteFeedsTest.text(files, path)).getFeedType())
          .isEqualTo("atom_1.0");
      atom.items().forEach(item -> assertThat(files).containsKey(fileOf(item.link())));
    }
  }

  @Test
  void theFeedOfAPlaceHoldsExactlyItsStories() {
    Map<String, Chamber> chambers =
        library.chambers().stream().collect(Collectors.toMap(Chamber::id, each -> each));
    for (Chamber chamber : library.chambers()) {
      holds("chambers/" + chamber.id(), story -> acting(story, chambers).anyMatch(chamber::equals));
    }
    for (Prefecture prefecture : Prefecture.values()) {
      holds(
          "prefectures/" + prefecture.id(),
          story -> acting(story, chambers).anyMatch(each -> each.prefecture() == prefecture));
    }
    for (RegionalBlock block : RegionalBlock.values()) {
      holds(
          "blocks/" + block.id(),
          story -> acting(story, chambers).anyMatch(each -> each.prefecture().block() == block));
    }
  }

  @Test
  void theFeedOfAThemeHoldsExactlyItsStories() {
    for (Topic topic : library.topics()) {
      holds("topics/" + topic.id(), story -> story.topics().contains(topic.id()));
    }
    for (ActionItem item : library.plans().get(0).actionItems()) {
      holds("plans/2023/" + code(item.id()), story -> proves(story, item.id()::equals));
      String section = item.id().substring(0, item.id().lastIndexOf('-'));
      holds(
          "plans/2023/" + code(section),
          story -> proves(story, id -> id.startsWith(section + "-")));
    }
  }

  @Test
  void theFeedOfAllHoldsTheNewestInOrder() {
    List<SyndEntry> entries = ReadFeed.rome(SiteFeedsTest.text(files, "feed.atom")).getEntries();
    assertThat(entries).hasSize(Math.min(100, library.stories().size()));
    assertThat(entries.stream().map(entry -> entry.getUpdatedDate().toInstant()).toList())
        .isSortedAccordingTo(Comparator.reverseOrder());
    assertThat(stories(story -> true)).containsAll(read("feed.atom").ids());
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
            .filter(path -> !path.matches(TWO_CONDITIONS))
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
    return files.keySet().stream()
        .filter(path -> path.matches("(.*/)?feed[.](atom|rss|json)"))
        .toList();
  }

  private static List<String> feeds(String ending) {
    return feeds().stream().filter(path -> path.endsWith(ending)).toList();
  }

  private static ReadFeed read(String path) {
    return ReadFeed.of(path, SiteFeedsTest.text(files, path));
  }

  private static void holds(String folder, Predicate<Story> which) {
    assertThat(read(folder + "/feed.atom").ids())
        .as(folder)
        .containsExactlyInAnyOrderElementsOf(stories(which));
  }

  /** Ids of the entries of all such stories. */
  private static Set<String> stories(Predicate<Story> which) {
    return library.stories().stream()
        .filter(which)
        .map(story -> "tag:kairan.dev,2023:story/" + story.id())
        .collect(Collectors.toSet());
  }

  private static Stream<Chamber> acting(Story story, Map<String, Chamber> chambers) {
    return story.participations().stream().map(part -> chambers.get(part.chamber()));
  }

  private static boolean proves(Story story, Predicate<String> item) {
    return story.evidence().stream().anyMatch(each -> item.test(each.actionItem()));
  }

  private static String code(String id) {
    return id.substring(id.indexOf('-') + 1);
  }

  private static String fileOf(String address) {
    return address.substring(SmallSite.BASE.toString().length()) + "index.html";
  }
}
