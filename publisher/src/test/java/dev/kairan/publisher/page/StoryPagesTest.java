package dev.kairan.publisher.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** Pages of stories and topics, against the content files read by eye. */
class StoryPagesTest {

  @Test
  void aStoryNamesItsChambersWithTheirRoles() {
    Document story = RenderedSite.page("stories/2014-nakamura-01/");

    assertThat(story.select(".parts li").eachText())
        .containsExactly("主体 中村商工会議所（高知県）", "参加・協力 新居浜（愛媛県）");
  }

  @Test
  void aStorySaysNoMoreAboutItsDatesThanIsKnown() {
    Document dated = RenderedSite.page("stories/2024-mito-01/");
    Document undated = RenderedSite.page("stories/undated-sapporo-01/");

    assertThat(dated.select(".sheet").text())
        .contains("取り組みの日 2024年1月 ", "公開日 2024年1月5日", "公開の年度 2023年度");
    assertThat(dated.select(".sheet time").eachAttr("datetime"))
        .containsExactly("2024-01", "2024-01-05");
    assertThat(undated.select(".sheet").text()).contains("取り組みの日 日付不明", "公開日 日付不明", "公開の年度 年度不明");
    assertThat(undated.select("main time")).isEmpty();
  }

  @Test
  void aStoryShowsItsNumbersItsSourcesAndItsPlaceInThePlan() {
    Document story = RenderedSite.page("stories/2024-mito-01/");

    assertThat(story.select(".figures tbody tr").eachText())
        .contains("新春会員交流のつどいの出席者 約500人 茨城新聞の報道");
    assertThat(story.select("#evidence + ul a").eachAttr("href"))
        .containsExactly("/plans/2023/II-1-01/");
    assertThat(story.select("#sources + ul a[rel=external]").eachAttr("href"))
        .containsExactly("https://nordot.app/1116114508667519526?c=414795408717890657");
    assertThat(story.select(".prose p").size()).isGreaterThan(1);
  }

  @Test
  void theListHasEveryStoryOnceNewestFirst() {
    List<String> listed = new ArrayList<>();
    for (int page = 1; listed.size() < RenderedSite.answers().stories().size(); page++) {
      String address = page == 1 ? "stories/" : "stories/page/" + page + "/";
      listed.addAll(RenderedSite.page(address).select(".story h3 a").eachAttr("href"));
    }

    assertThat(listed).doesNotHaveDuplicates().hasSize(RenderedSite.answers().stories().size());
    List<String> days =
        RenderedSite.page("stories/").select(".story .when time").eachAttr("datetime");
    assertThat(days).isSortedAccordingTo((one, other) -> start(other).compareTo(start(one)));
  }

  @Test
  void theTopicsLeadToTheirStoriesAndToThePlan() {
    Document tourism = RenderedSite.page("topics/tourism/");

    assertThat(tourism.select("a[href='/plans/2023/II-1/']").text())
        .isEqualTo("2023年度計画 II-1「観光立国の復活に向けた観光地域づくりの推進」");
    assertThat(tourism.select(".story")).hasSizeGreaterThan(5);
    assertThat(RenderedSite.page("topics/").select(".topics h2 a")).hasSize(18);
  }

  /** The first day that a date of any precision allows. */
  private static String start(String date) {
    return (date + "-01-01").substring(0, "2024-01-01".length());
  }
}
