package dev.kairan.publisher.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The page for people who subscribe or embed. */
class FeedsPageTest {

  private final Document page = RenderedSite.page("feeds/");

  @ParameterizedTest
  @CsvSource({"feeds-blocks, 9", "feeds-prefectures, 47", "feeds-topics, 18", "feeds-plan, 17"})
  void listsEveryFeedOfThatKindInItsThreeFormats(String group, int count) {
    List<Element> entries = page.select("#" + group + " + ul > li");

    assertThat(entries).hasSize(count);
    entries.forEach(
        entry ->
            assertThat(entry.select(".formats a").eachText())
                .as(entry.text())
                .hasSize(3)
                .allMatch(text -> text.contains(entry.child(0).text())));
  }

  @Test
  void everyFeedThatItNamesIsThere() {
    List<String> feeds = page.select(".formats a").eachAttr("href");

    assertThat(feeds).hasSize(3 * (4 + 9 + 47 + 18 + 17)).doesNotHaveDuplicates();
    assertThat(feeds)
        .contains("/feed.atom", "/feed.rss", "/feed.json", "/corrections/feed.atom")
        .allSatisfy(feed -> assertThat(RenderedSite.files()).containsKey(feed.substring(1)));
  }

  @Test
  void showsTheAddressesToBeCopied() {
    assertThat(page.select("dl.feeds code").eachText())
        .startsWith(
            RenderedSite.BASE + "feed.atom",
            RenderedSite.BASE + "feed.rss",
            RenderedSite.BASE + "feed.json")
        .contains(
            RenderedSite.BASE + "embed/latest/",
            RenderedSite.BASE + "embed/latest/prefectures/hokkaido/");
    assertThat(page.select(".ics a").eachAttr("href"))
        .contains("webcal://kairan.example/plans/2023/calendar.ics", "/plans/2023/calendar.ics");
  }

  @Test
  void everyCodeShowsWhatIsShownBesideIt() {
    assertThat(page.select("section.copy:has(iframe)"))
        .hasSize(4)
        .allSatisfy(
            sample -> {
              Document code =
                  org.jsoup.Jsoup.parseBodyFragment(sample.select("textarea[readonly]").text());
              for (String attribute : List.of("width", "height", "title")) {
                assertThat(code.select("iframe").attr(attribute))
                    .isEqualTo(sample.select("iframe").attr(attribute));
              }
              assertThat(code.select("iframe").attr("src"))
                  .isEqualTo(RenderedSite.BASE + sample.select("iframe").attr("src").substring(1));
              assertThat(sample.select("label").attr("for"))
                  .isEqualTo(sample.select("textarea").attr("id"));
            });
  }

  @Test
  void saysTheTermsAndWhereTheyComeFrom() {
    assertThat(page.select("section:has(> #terms) a").eachAttr("href"))
        .containsExactly("/about/#quotation");
    assertThat(page.select("section:has(> #terms)").text()).contains("登録、連絡、料金は要りません");
  }
}
