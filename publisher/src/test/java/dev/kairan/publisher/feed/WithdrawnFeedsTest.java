package dev.kairan.publisher.feed;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kairan.publisher.answer.Story;
import dev.kairan.publisher.feed.rule.TombstoneRules;
import dev.kairan.publisher.feed.rule.Tree;
import dev.kairan.publisher.query.SiteAnswers;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/** What feeds tell of stories that are gone, and of corrections. */
class WithdrawnFeedsTest {

  private static final String GONE = "tag:kairan.dev,2023:story/2024-mito-01";
  private static final Told MITO =
      Told.of("2024-mito-01")
          .by("mito")
          .published("2024-01-05", "2024-01-05")
          .corrected("2024-02-01")
          .corrected("2024-02-01", "もう一つの数を改めた。");
  private static final Story UEDA =
      Told.of("2023-ueda-01")
          .by("ueda")
          .published("2023", "2023-01-01")
          .titled("上田の城下町めぐり")
          .html("<p>城下町を歩いた。</p>")
          .corrected("2024-02-01", "人数を改めた。")
          .corrected("2024-02-01", "場所を改めた。")
          .corrected("2024-03-01", "日付を改めた。")
          .story();
  private static final Map<String, String> BEFORE = SmallSite.files(MITO.story(), UEDA);
  private static final Map<String, String> AFTER =
      SmallSite.files(
          SmallSite.with(
              SmallSite.CHAMBERS, List.of(MITO.withdrawn("2024-02-01", "数が誤っていたため。")), UEDA),
          SmallSite.BASE);

  @Test
  void theStoryLeavesEveryFeed() {
    BEFORE.forEach(
        (path, text) -> {
          assertThat(SiteFeedsTest.ids(AFTER, path)).as(path).doesNotContain(GONE);
        });
    assertThat(SiteFeedsTest.ids(BEFORE, "feed.rss")).contains(GONE);
    AFTER.forEach((path, text) -> assertThat(text).as(path).doesNotContain("足湯を開いた", "もう一つの数を改めた"));
  }

  @Test
  void whereverItStoodATombstoneTellsWhenAndWhy() {
    for (String path : BEFORE.keySet()) {
      if (path.endsWith(".atom") && !path.startsWith("corrections/")) {
        boolean stood = SiteFeedsTest.ids(BEFORE, path).contains(GONE);
        assertThat(tombstones(path).stream().map(each -> each.getAttribute("ref")).toList())
            .as(path)
            .isEqualTo(stood ? List.of(GONE) : List.of());
      }
    }
    Element gone = tombstones("chambers/mito/feed.atom").get(0);
    assertThat(gone.getAttribute("when")).startsWith("2024-02-01T00:02:").endsWith("+09:00");
    assertThat(gone.getTextContent()).contains("数が誤っていたため。").contains("Kairan 回覧");
    assertThat(Tree.links(gone, "related").get(0).getAttribute("href"))
        .isEqualTo("https://kairan.example/corrections/#2024-mito-01");
  }

  /** RFC 6721, 3: otherwise a reader takes the entry that it keeps for a newer one. */
  @Test
  void aTombstoneIsNotOlderThanTheEntryWas() {
    Element entry =
        Tree.children(Tree.root(SiteFeedsTest.text(BEFORE, "chambers/mito/feed.atom")), "entry")
            .get(0);
    assertThat(tombstones("chambers/mito/feed.atom").get(0).getAttribute("when"))
        .isGreaterThanOrEqualTo(Tree.text(entry, "updated"));
  }

  @Test
  void aTombstoneIsNotOlderThanTheEndOfTheEmbargo() {
    Told told = Told.of("2024-mito-02").by("mito").embargoedUntil("2024-02-01T15:00:00+09:00");
    SiteAnswers gone =
        SmallSite.with(SmallSite.CHAMBERS, List.of(told.withdrawn("2024-02-01", "誤り。")));
    String feed = SiteFeedsTest.text(SmallSite.files(gone, SmallSite.BASE), "feed.atom");
    assertThat(TombstoneRules.of(Tree.root(feed)).get(0).getAttribute("when"))
        .startsWith("2024-02-01T15:00:");
  }

  @Test
  void aFeedIsAsNewAsTheWithdrawal() {
    assertThat(updated(AFTER, "chambers/mito/feed.atom")).startsWith("2024-02-01T");
    assertThat(AFTER.get("chambers/hitachi/feed.atom"))
        .isEqualTo(BEFORE.get("chambers/hitachi/feed.atom"));
  }

  @Test
  void correctionsAreToldNewestFirstInEveryFormat() {
    for (String format : List.of("feed.atom", "feed.rss", "feed.json")) {
      ReadFeed feed = ReadFeed.of(format, SiteFeedsTest.text(AFTER, "corrections/" + format));
      assertThat(feed.ids())
          .startsWith("tag:kairan.dev,2023:story/2023-ueda-01/corrected/2024-03-01")
          .containsExactlyInAnyOrder(
              "tag:kairan.dev,2023:story/2023-ueda-01/corrected/2024-03-01",
              "tag:kairan.dev,2023:story/2024-mito-01/withdrawn/2024-02-01",
              "tag:kairan.dev,2023:story/2023-ueda-01/corrected/2024-02-01-2",
              "tag:kairan.dev,2023:story/2023-ueda-01/corrected/2024-02-01");
      ReadFeed.Item correction = item(feed, "2023-ueda-01/corrected/2024-02-01-2");
      assertThat(correction.title()).isEqualTo("訂正：上田の城下町めぐり");
      assertThat(correction.summary()).isEqualTo("場所を改めた。");
      assertThat(correction.link())
          .isEqualTo("https://kairan.example/stories/2023-ueda-01/#correction-2024-02-01-2");
      ReadFeed.Item withdrawal = item(feed, "2024-mito-01/withdrawn/2024-02-01");
      assertThat(withdrawal.title()).isEqualTo("取り下げ：まちなかに足湯を開く");
      assertThat(withdrawal.summary()).isEqualTo("数が誤っていたため。");
      assertThat(withdrawal.link()).isEqualTo("https://kairan.example/corrections/#2024-mito-01");
    }
  }

  @Test
  void correctionsOfAStoryThatIsGoneAreGoneToo() {
    String corrected = "tag:kairan.dev,2023:story/2024-mito-01/corrected/2024-02-01";
    assertThat(SiteFeedsTest.ids(BEFORE, "corrections/feed.atom"))
        .contains(corrected, corrected + "-2");
    assertThat(tombstones("corrections/feed.atom").stream().map(each -> each.getAttribute("ref")))
        .containsExactlyInAnyOrder(corrected, corrected + "-2");
  }

  @Test
  void theFeedsKeepTheRules() {
    AFTER.forEach(
        (path, text) -> {
          assertThat(FeedRules.brokenBy(path, text, SmallSite.BASE.toString())).as(path).isEmpty();
        });
  }

  private static ReadFeed.Item item(ReadFeed feed, String ending) {
    return feed.items().stream()
        .filter(item -> item.id().endsWith(ending))
        .findFirst()
        .orElseThrow();
  }

  private static List<Element> tombstones(String path) {
    return TombstoneRules.of(Tree.root(SiteFeedsTest.text(AFTER, path)));
  }

  private static String updated(Map<String, String> files, String path) {
    return Tree.text(Tree.root(SiteFeedsTest.text(files, path)), "updated");
  }
}
