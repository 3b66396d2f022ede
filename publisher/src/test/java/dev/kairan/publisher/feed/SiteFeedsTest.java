package dev.kairan.publisher.feed;

import static org.assertj.core.api.Assertions.assertThat;

import com.rometools.rome.feed.synd.SyndCategory;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import dev.kairan.publisher.answer.Story;
import java.io.StringReader;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class SiteFeedsTest {

  private static final Story MITO =
      Told.of("2024-mito-01").by("mito").with("ueda").published("2024-01-05", "2024-01-05").story();
  private static final Story HITACHI =
      Told.of("2023-hitachi-01").by("hitachi").published("2023-06", "2023-06-01").story();

  @Test
  void thereIsAFeedOfAllAndOneOfEachChamberAndPrefecture() {
    assertThat(SmallSite.files(MITO, HITACHI))
        .containsOnlyKeys(
            "feed.atom",
            "chambers/mito/feed.atom",
            "chambers/hitachi/feed.atom",
            "chambers/ueda/feed.atom",
            "prefectures/ibaraki/feed.atom",
            "prefectures/nagano/feed.atom");
  }

  @Test
  void aStoryStandsInTheFeedsOfAllWhoTookPart() throws FeedException {
    Map<String, String> files = SmallSite.files(HITACHI, MITO);
    String mito = "tag:kairan.dev,2023:story/2024-mito-01";
    String hitachi = "tag:kairan.dev,2023:story/2023-hitachi-01";
    assertThat(ids(files, "feed.atom")).containsExactly(mito, hitachi);
    assertThat(ids(files, "chambers/mito/feed.atom")).containsExactly(mito);
    assertThat(ids(files, "chambers/ueda/feed.atom")).containsExactly(mito);
    assertThat(ids(files, "chambers/hitachi/feed.atom")).containsExactly(hitachi);
    assertThat(ids(files, "prefectures/ibaraki/feed.atom")).containsExactly(mito, hitachi);
    assertThat(ids(files, "prefectures/nagano/feed.atom")).containsExactly(mito);
  }

  @Test
  void aReaderFindsTheWholeStory() throws FeedException {
    SyndEntry entry = read(SmallSite.files(MITO), "feed.atom").getEntries().get(0);
    assertThat(entry.getTitle()).isEqualTo("まちなかに足湯を開く");
    assertThat(entry.getLink()).isEqualTo("https://kairan.example/stories/2024-mito-01/");
    assertThat(entry.getAuthors()).extracting("name").containsExactly("水戸商工会議所");
    assertThat(entry.getDescription().getValue()).isEqualTo("中くらいの要約");
    assertThat(entry.getContents().get(0).getType()).isEqualTo("html");
    assertThat(entry.getContents().get(0).getValue())
        .contains("<p>商店街に足湯を開いた。</p>")
        .contains("<a href=\"https://news.example/a?b=1&amp;c=2\">足湯が開く</a>");
    assertThat(entry.getCategories())
        .extracting(SyndCategory::getName)
        .containsExactly("mito", "ueda", "ibaraki", "nagano", "tourism", "2023-II-1-01");
    assertThat(entry.getCategories())
        .extracting(SyndCategory::getTaxonomyUri)
        .contains("tag:kairan.dev,2023:scheme/chamber", "tag:kairan.dev,2023:scheme/action-item");
  }

  @Test
  void everyFeedKeepsTheRules() throws FeedException {
    Story nobody = Told.of("undated-mito-01").story();
    Map<String, String> files = SmallSite.files(MITO, HITACHI, nobody);
    for (Map.Entry<String, String> file : files.entrySet()) {
      if (file.getKey().endsWith(".atom")) {
        assertThat(AtomRules.brokenBy(file.getValue())).as(file.getKey()).isEmpty();
        assertThat(read(files, file.getKey()).getFeedType()).isEqualTo("atom_1.0");
      }
    }
  }

  @Test
  void aFeedNamesItselfAndItsPage() {
    var feed = AtomRules.root(text(SmallSite.files(MITO), "chambers/mito/feed.atom"));
    assertThat(AtomRules.links(feed, "self").get(0).getAttribute("href"))
        .isEqualTo("https://kairan.example/chambers/mito/feed.atom");
    assertThat(AtomRules.links(feed, "alternate").get(0).getAttribute("href"))
        .isEqualTo("https://kairan.example/chambers/mito/");
  }

  @Test
  void addressesStandBelowTheBaseAddress() {
    Map<String, String> files =
        SmallSite.files(SmallSite.with(MITO), URI.create("https://example.jp/kairan/"));
    assertThat(files.get("feed.atom"))
        .contains("href=\"https://example.jp/kairan/feed.atom\"")
        .contains("href=\"https://example.jp/kairan/stories/2024-mito-01/\"");
  }

  @Test
  void theFeedOfAllStopsAtTheNewestHundred() throws FeedException {
    Story[] many = new Story[120];
    for (int i = 0; i < many.length; i++) {
      String day = LocalDate.of(2024, 1, 1).plusDays(i).toString();
      many[i] = Told.of("2024-mito-%03d".formatted(i)).by("mito").published(day, day).story();
    }
    Map<String, String> files = SmallSite.files(many);
    assertThat(ids(files, "feed.atom"))
        .hasSize(100)
        .startsWith("tag:kairan.dev,2023:story/2024-mito-119")
        .endsWith("tag:kairan.dev,2023:story/2024-mito-020");
    assertThat(ids(files, "chambers/mito/feed.atom")).hasSize(120);
  }

  @Test
  void theSameAnswersGiveTheSameBytes() {
    assertThat(SmallSite.files(MITO, HITACHI)).isEqualTo(SmallSite.files(MITO, HITACHI));
  }

  static List<String> ids(Map<String, String> files, String path) throws FeedException {
    return read(files, path).getEntries().stream().map(SyndEntry::getUri).toList();
  }

  static SyndFeed read(Map<String, String> files, String path) throws FeedException {
    return new SyndFeedInput().build(new StringReader(text(files, path)));
  }

  static String text(Map<String, String> files, String path) {
    return Objects.requireNonNull(files.get(path), path);
  }
}
