package dev.kairan.publisher.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kairan.publisher.html.FeedFormat;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Programs find the feeds of a page in its head, people at its end. */
class FeedDiscoveryTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "chambers/mito/",
        "prefectures/ibaraki/",
        "blocks/kanto/",
        "topics/tourism/",
        "plans/2023/III-4/",
        "plans/2023/III-4-02/",
        "corrections/"
      })
  void aPageWithAFeedNamesItInEveryFormatBeforeThatOfTheSite(String address) {
    Document page = RenderedSite.page(address);
    for (FeedFormat format : FeedFormat.values()) {
      assertThat(alternates(page, format).eachAttr("href"))
          .startsWith("/" + address + format.file(), "/" + format.file());
    }
    assertThat(page.select("main .feed a[type]").eachAttr("href")).isEqualTo(files(address));
    assertThat(page.select("main .feed a[type]").eachAttr("type"))
        .containsExactly("application/atom+xml", "application/rss+xml", "application/feed+json");
  }

  @Test
  void theListOfAllStoriesLeadsToTheFeedOfAll() {
    assertThat(RenderedSite.page("stories/").select("main .feed a[type]").eachAttr("href"))
        .isEqualTo(files(""));
  }

  @Test
  void everySectionOfThePlanHasItsOwn() {
    List<String> expected = new ArrayList<>();
    for (Element section : RenderedSite.page("plans/2023/").select("section h3[id]:not(.group)")) {
      expected.addAll(files("plans/2023/" + section.id() + "/"));
    }
    assertThat(expected).hasSize(17 * 3);
    assertThat(RenderedSite.page("plans/2023/").select("main .feed a[type]").eachAttr("href"))
        .isEqualTo(expected);
  }

  @Test
  void everyPageNamesTheFeedOfAll() {
    RenderedSite.pages()
        .forEach(
            (path, page) -> {
              for (FeedFormat format : FeedFormat.values()) {
                assertThat(alternates(page, format).eachAttr("href"))
                    .as(path)
                    .contains("/" + format.file())
                    .allMatch(href -> RenderedSite.files().containsKey(href.substring(1)));
                assertThat(alternates(page, format).eachAttr("title"))
                    .as(path)
                    .doesNotHaveDuplicates();
              }
            });
  }

  private static Elements alternates(Document page, FeedFormat format) {
    return page.select("head link[rel=alternate][type=" + format.type() + "]");
  }

  private static List<String> files(String folder) {
    return List.of(
        "/" + folder + "feed.atom", "/" + folder + "feed.rss", "/" + folder + "feed.json");
  }
}
