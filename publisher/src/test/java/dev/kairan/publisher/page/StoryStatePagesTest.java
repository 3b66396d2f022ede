package dev.kairan.publisher.page;

import static dev.kairan.publisher.page.StateSite.CORRECTED;
import static dev.kairan.publisher.page.StateSite.GOING;
import static dev.kairan.publisher.page.StateSite.GONE;
import static dev.kairan.publisher.page.StateSite.WHO_CONSENTED;
import static org.assertj.core.api.Assertions.assertThat;

import dev.kairan.publisher.answer.Story;
import dev.kairan.publisher.feed.rule.TombstoneRules;
import dev.kairan.publisher.feed.rule.Tree;
import dev.kairan.publisher.link.SiteCheck;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** What readers see of corrections and withdrawals, and of who led. */
class StoryStatePagesTest {

  private static final String LED_BY_OTHERS = "2019-kashima-01";
  private static final String TOMBSTONES = "(?s)<at:deleted-entry.*?</at:deleted-entry>";

  @Test
  void aStoryShowsItsCorrectionsOldestFirst() {
    assertThat(page(CORRECTED).select("section:has(> #corrections) li").eachText())
        .containsExactly("2024年2月1日　分科会の数を書き足した。", "2024年3月1日　出展した会社の数を「20社」から「22社」に改めた。");
    assertThat(page(CORRECTED).select("section:has(> #corrections) time").eachAttr("datetime"))
        .containsExactly("2024-02-01", "2024-03-01");
    assertThat(page(CORRECTED).select("#corrections").text()).isEqualTo("訂正の履歴");
    assertThat(page(LED_BY_OTHERS).select("#corrections")).isEmpty();
  }

  @Test
  void aCorrectionMakesTheStoryNewInFeeds() {
    String feed = StateSite.text("chambers/mito/feed.atom");
    int entry = feed.indexOf("story/" + CORRECTED);

    assertThat(feed.substring(entry, feed.indexOf("</entry>", entry)))
        .contains("<published>2024-01-05T00:00:00+09:00</published>")
        .contains("<updated>2024-03-01T00:02:");
  }

  @Test
  void whoLedIsNamedWhereNoChamberDid() {
    assertThat(page(LED_BY_OTHERS).select(".sheet div:has(> dt:containsOwn(主催)) dd").text())
        .isEqualTo("鹿島酒蔵ツーリズム推進協議会");
    assertThat(page(CORRECTED).select(".sheet dt").eachText()).doesNotContain("主催");
  }

  @Test
  void consentIsNobodyElsesBusiness() {
    StateSite.files()
        .forEach(
            (path, bytes) ->
                assertThat(new String(bytes, StandardCharsets.UTF_8))
                    .as(path)
                    .doesNotContain(WHO_CONSENTED));
  }

  /** Its old page says that it is gone; only corrections and tombstones lead there. */
  @Test
  void aWithdrawnStoryIsInNoListAndNoCount() {
    String said = RenderedSite.page("stories/" + GONE + "/").select(".prose p").get(0).text();
    assertThat(said).hasSizeGreaterThan(20);
    StateSite.files()
        .forEach(
            (path, bytes) -> {
              String text = new String(bytes, StandardCharsets.UTF_8);
              assertThat(text).as(path).doesNotContain(said);
              boolean tells = path.contains(GONE) || path.startsWith("corrections/");
              assertThat(tells || !text.replaceAll(TOMBSTONES, "").contains(GONE))
                  .as(path)
                  .isTrue();
            });
    assertThat(StateSite.files().keySet())
        .filteredOn(path -> path.contains(GONE))
        .containsExactlyInAnyOrder(
            "stories/" + GONE + "/index.html", "embed/stories/" + GONE + "/index.html");
    assertThat(StateSite.files().keySet()).anyMatch(path -> path.contains(GOING));
    assertThat(StateSite.answers().stories()).hasSize(RenderedSite.answers().stories().size() - 1);
    assertThat(StateSite.answers().coverage().storyCount())
        .isEqualTo(RenderedSite.answers().coverage().storyCount() - 1);
    assertThat(StateSite.answers().stories())
        .extracting(Story::id)
        .contains(GOING)
        .doesNotContain(GONE);
  }

  @Test
  void theOldAddressSaysWhenAndWhyItWasWithdrawn() {
    assertThat(page(GONE).select("h1").text()).isEqualTo("この事例は取り下げました");
    assertThat(page(GONE).select(".sheet div").eachText())
        .contains("取り下げた日 2026年11月22日", "理由 取り下げの見本。");
    assertThat(page(GONE).select("meta[name=robots]").attr("content")).isEqualTo("noindex");
    assertThat(page(CORRECTED).select("meta[name=robots]")).isEmpty();
    assertThat(page(GONE).select("main a").eachAttr("href"))
        .contains("/corrections/#" + GONE, "/chambers/niihama/");
  }

  @Test
  void whoEmbeddedItShowsThatItWasWithdrawn() {
    Document embed = StateSite.page("embed/stories/" + GONE + "/");

    assertThat(embed.select("h1").text()).isEqualTo("この事例は取り下げました");
    assertThat(embed.select("article").text()).contains("2026年11月22日", "理由：取り下げの見本。");
    assertThat(embed.select("h1 a").attr("href")).isEqualTo("/stories/" + GONE + "/");
  }

  @Test
  void itsFeedsTellThatItIsGone() {
    for (String path :
        List.of("feed.atom", "chambers/niihama/feed.atom", "blocks/shikoku/feed.atom")) {
      assertThat(TombstoneRules.of(Tree.root(StateSite.text(path))))
          .as(path)
          .extracting(each -> each.getAttribute("ref"))
          .containsExactly("tag:kairan.dev,2023:story/" + GONE);
    }
    assertThat(StateSite.text("chambers/mito/feed.atom")).doesNotContain("deleted-entry");
  }

  @Test
  void allCorrectionsAndWithdrawalsStandOnOnePageNewestFirst() {
    Document page = StateSite.page("corrections/");

    assertThat(page.select(".dates > li").eachAttr("id"))
        .containsExactly(GONE, CORRECTED + "-2024-03-01", CORRECTED + "-2024-02-01");
    assertThat(page.select(".dates > li").get(1).text())
        .startsWith("2024年3月1日 訂正 ")
        .contains("出展した会社の数を「20社」から「22社」に改めた。")
        .contains("水戸商工会議所");
    assertThat(page.select(".dates > li").get(0).text())
        .startsWith("2026年11月22日 取り下げ ")
        .contains("取り下げの見本。");
    assertThat(page(CORRECTED).select("section:has(> #corrections) a").attr("href"))
        .isEqualTo("/corrections/");
    assertThat(page(CORRECTED).select("#correction-2024-03-01")).hasSize(1);
    assertThat(page(CORRECTED).select("footer a").eachAttr("href")).contains("/corrections/");
  }

  @Test
  void thePageSaysSoWhereThereAreNone() {
    Document page = RenderedSite.page("corrections/");

    assertThat(page.select(".dates")).isEmpty();
    assertThat(page.select(".empty").text()).isEqualTo("これまでに訂正した事例、取り下げた事例はありません。");
  }

  @Test
  void theChambersThatTookPartInItKeepTheirOtherStoriesOnly() {
    Document before = RenderedSite.page("chambers/niihama/");

    assertThat(before.select(".story h3 a").eachAttr("href")).contains("/stories/" + GONE + "/");
    assertThat(StateSite.page("chambers/niihama/").select(".story h3 a").eachAttr("href"))
        .hasSize(before.select(".story h3 a").size() - 1)
        .doesNotContain("/stories/" + GONE + "/");
  }

  @Test
  void everyLinkLeadsSomewhere() {
    SiteCheck check = new SiteCheck(URI.create(RenderedSite.BASE), path -> false);
    StateSite.files().forEach((path, bytes) -> check.read(new SiteFile(path, bytes)));

    assertThat(check.report().faults())
        .filteredOn(fault -> !fault.link().contains("graphi"))
        .filteredOn(fault -> !fault.link().endsWith("/share.png"))
        .isEmpty();
  }

  private static Document page(String story) {
    return StateSite.page("stories/" + story + "/");
  }
}
