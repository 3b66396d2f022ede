package dev.kairan.publisher.page;

import static dev.kairan.publisher.page.StateSite.CORRECTED;
import static dev.kairan.publisher.page.StateSite.GOING;
import static dev.kairan.publisher.page.StateSite.GONE;
import static dev.kairan.publisher.page.StateSite.WHO_CONSENTED;
import static org.assertj.core.api.Assertions.assertThat;

import dev.kairan.publisher.answer.Story;
import dev.kairan.publisher.link.SiteCheck;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** What readers see of corrections and withdrawals, and of who led. */
class StoryStatePagesTest {

  private static final String LED_BY_OTHERS = "2019-kashima-01";

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
        .contains("<updated>2024-03-01T00:00:00+09:00</updated>");
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

  @Test
  void aWithdrawnStoryIsNowhere() {
    assertThat(StateSite.files().keySet()).noneMatch(path -> path.contains(GONE));
    assertThat(StateSite.files().keySet()).anyMatch(path -> path.contains(GOING));
    StateSite.files()
        .forEach(
            (path, bytes) ->
                assertThat(new String(bytes, StandardCharsets.UTF_8))
                    .as(path)
                    .doesNotContain(GONE));
    assertThat(StateSite.answers().stories()).hasSize(RenderedSite.answers().stories().size() - 1);
    assertThat(StateSite.answers().coverage().storyCount())
        .isEqualTo(RenderedSite.answers().coverage().storyCount() - 1);
    assertThat(StateSite.answers().stories())
        .extracting(Story::id)
        .contains(GOING)
        .doesNotContain(GONE);
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
