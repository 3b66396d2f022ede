package dev.kairan.publisher.feed;

import static org.assertj.core.api.Assertions.assertThat;

import com.rometools.rome.feed.synd.SyndCategory;
import com.rometools.rome.feed.synd.SyndEntry;
import dev.kairan.publisher.answer.Story;
import dev.kairan.publisher.feed.rule.Tree;
import dev.kairan.publisher.html.FeedFormat;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SiteFeedsTest {

  private static final Story MITO =
      Told.of("2024-mito-01").by("mito").with("ueda").published("2024-01-05", "2024-01-05").story();
  private static final Story HITACHI =
      Told.of("2023-hitachi-01").by("hitachi").published("2023-06", "2023-06-01").story();
  private static final String MITO_ID = "tag:kairan.dev,2023:story/2024-mito-01";
  private static final String HITACHI_ID = "tag:kairan.dev,2023:story/2023-hitachi-01";

  @Test
  void everySubjectHasAFeedInEveryFormat() {
    List<String> expected = new ArrayList<>();
    for (String folder :
        List.of(
            "",
            "chambers/mito/",
            "chambers/hitachi/",
            "chambers/ueda/",
            "prefectures/ibaraki/",
            "prefectures/nagano/",
            "blocks/kanto/",
            "blocks/hokuriku-shinetsu/",
            "topics/tourism/",
            "topics/wages/",
            "plans/2023/II-1/",
            "plans/2023/II-1-01/",
            "corrections/")) {
      List.of("feed.atom", "feed.rss", "feed.json").forEach(file -> expected.add(folder + file));
    }
    assertThat(SmallSite.files(MITO, HITACHI).keySet())
        .containsExactlyInAnyOrderElementsOf(expected);
  }

  @ParameterizedTest
  @EnumSource
  void aStoryStandsInTheFeedsOfAllThatItIsAbout(FeedFormat format) {
    Map<String, String> files = SmallSite.files(HITACHI, MITO);
    String file = format.file();
    assertThat(ids(files, file)).containsExactly(MITO_ID, HITACHI_ID);
    assertThat(ids(files, "chambers/mito/" + file)).containsExactly(MITO_ID);
    assertThat(ids(files, "chambers/ueda/" + file)).containsExactly(MITO_ID);
    assertThat(ids(files, "chambers/hitachi/" + file)).containsExactly(HITACHI_ID);
    assertThat(ids(files, "prefectures/ibaraki/" + file)).containsExactly(MITO_ID, HITACHI_ID);
    assertThat(ids(files, "prefectures/nagano/" + file)).containsExactly(MITO_ID);
    assertThat(ids(files, "blocks/kanto/" + file)).containsExactly(MITO_ID, HITACHI_ID);
    assertThat(ids(files, "blocks/hokuriku-shinetsu/" + file)).containsExactly(MITO_ID);
    assertThat(ids(files, "topics/tourism/" + file)).containsExactly(MITO_ID, HITACHI_ID);
    assertThat(ids(files, "topics/wages/" + file)).isEmpty();
    assertThat(ids(files, "plans/2023/II-1/" + file)).containsExactly(MITO_ID, HITACHI_ID);
    assertThat(ids(files, "plans/2023/II-1-01/" + file)).containsExactly(MITO_ID, HITACHI_ID);
    assertThat(ids(files, "corrections/" + file)).isEmpty();
  }

  @Test
  void aReaderFindsTheWholeStory() {
    SyndEntry entry = ReadFeed.rome(text(SmallSite.files(MITO), "feed.atom")).getEntries().get(0);
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
        .containsExactly(
            "mito",
            "ueda",
            "ibaraki",
            "nagano",
            "kanto",
            "hokuriku-shinetsu",
            "tourism",
            "2023-II-1",
            "2023-II-1-01");
    assertThat(entry.getCategories())
        .extracting(SyndCategory::getTaxonomyUri)
        .contains("tag:kairan.dev,2023:scheme/chamber", "tag:kairan.dev,2023:scheme/action-item");
  }

  @ParameterizedTest
  @EnumSource
  void everyFormatTellsTheSame(FeedFormat format) {
    Story ledByOthers = Told.of("2022-ueda-01").with("ueda").ledBy("上田市").story();
    Map<String, String> files = SmallSite.files(MITO, HITACHI, ledByOthers);
    ReadFeed atom = ReadFeed.of("feed.atom", text(files, "feed.atom"));
    assertThat(atom.items())
        .extracting(ReadFeed.Item::authors)
        .containsExactly(List.of("水戸商工会議所"), List.of("日立商工会議所"), List.of("上田市"));
    assertThat(ReadFeed.of(format.file(), text(files, format.file()))).isEqualTo(atom);
  }

  @Test
  void everyFeedKeepsTheRules() {
    Story nobody = Told.of("undated-mito-01").story();
    SmallSite.files(MITO, HITACHI, nobody)
        .forEach(
            (path, text) -> {
              assertThat(FeedRules.brokenBy(path, text, SmallSite.BASE.toString()))
                  .as(path)
                  .isEmpty();
            });
  }

  @Test
  void aFeedNamesItselfAndItsPage() {
    Map<String, String> files = SmallSite.files(MITO);
    var feed = Tree.root(text(files, "chambers/mito/feed.atom"));
    assertThat(Tree.links(feed, "self").get(0).getAttribute("href"))
        .isEqualTo("https://kairan.example/chambers/mito/feed.atom");
    assertThat(Tree.links(feed, "alternate").get(0).getAttribute("href"))
        .isEqualTo("https://kairan.example/chambers/mito/");
    assertThat(text(files, "plans/2023/II-1/feed.rss"))
        .contains("<link>https://kairan.example/plans/2023/II-1/</link>");
  }

  @Test
  void addressesStandBelowTheBaseAddress() {
    Map<String, String> files =
        SmallSite.files(SmallSite.with(MITO), URI.create("https://example.jp/kairan/"));
    assertThat(files.get("feed.atom"))
        .contains("href=\"https://example.jp/kairan/feed.atom\"")
        .contains("href=\"https://example.jp/kairan/stories/2024-mito-01/\"");
    assertThat(files.get("feed.json"))
        .contains("\"feed_url\":\"https://example.jp/kairan/feed.json\"");
  }

  @ParameterizedTest
  @EnumSource
  void theFeedOfAllStopsAtTheNewestHundred(FeedFormat format) {
    Story[] many = new Story[120];
    for (int i = 0; i < many.length; i++) {
      String day = LocalDate.of(2024, 1, 1).plusDays(i).toString();
      many[i] = Told.of("2024-mito-%03d".formatted(i)).by("mito").published(day, day).story();
    }
    Map<String, String> files = SmallSite.files(many);
    assertThat(ids(files, format.file()))
        .hasSize(100)
        .startsWith("tag:kairan.dev,2023:story/2024-mito-119")
        .endsWith("tag:kairan.dev,2023:story/2024-mito-020");
    assertThat(ids(files, "chambers/mito/" + format.file())).hasSize(120);
  }

  @Test
  void theSameAnswersGiveTheSameBytes() {
    assertThat(SmallSite.files(MITO, HITACHI)).isEqualTo(SmallSite.files(MITO, HITACHI));
  }

  static List<String> ids(Map<String, String> files, String path) {
    return ReadFeed.of(path, text(files, path)).ids();
  }

  static String text(Map<String, String> files, String path) {
    return Objects.requireNonNull(files.get(path), path);
  }
}
