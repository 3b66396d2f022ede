package dev.kairan.publisher.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kairan.publisher.answer.ActionItem;
import java.util.List;
import java.util.Objects;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** Pages of the plan, against the content files read by eye. */
class PlanPagesTest {

  @Test
  void thePlanIsWhole() {
    Document plan = RenderedSite.page("plans/2023/");

    assertThat(plan.select("h1").text()).isEqualTo("日本商工会議所 2023年度事業計画");
    assertThat(plan.select("h2[id~=^(K|I|II|III)$]")).hasSize(4);
    assertThat(plan.select("h3.group").eachAttr("id")).containsExactly("I-G1", "I-G2");
    assertThat(plan.select("h3[id~=^(K|I|II|III)-[0-9]$]")).hasSize(17);
    assertThat(plan.select("h4[id~=-S[0-9]$]")).hasSize(7);
    assertThat(plan.select(".items > li > a").eachAttr("href"))
        .hasSize(85)
        .doesNotHaveDuplicates()
        .startsWith("/plans/2023/K-0-01/")
        .endsWith("/plans/2023/III-4-03/");
    assertThat(plan.select("#policy ~ .prose h2")).hasSize(6);
    assertThat(plan.select("details[lang=en] h2")).hasSize(6);
  }

  @Test
  void anItemShowsWhatItPromises() {
    Document item = RenderedSite.page("plans/2023/III-4-02/");

    assertThat(item.select(".place a").eachAttr("href"))
        .containsExactly("/plans/2023/#III", "/plans/2023/#III-4");
    assertThat(item.select(".sheet").text()).contains("公式文書 10ページ", "会議所ニュース");
    assertThat(item.select(".target .of").text()).isEqualTo("／目標 515商工会議所");
    assertThat(item.select(".target .readings").text()).contains("「515商工会議所」");
    assertThat(item.select("section[lang=en]").text()).contains("515 chambers");
    assertThat(item.select(".turn [rel=prev]").attr("href")).isEqualTo("/plans/2023/III-4-01/");
    assertThat(item.select(".turn [rel=next]").attr("href")).isEqualTo("/plans/2023/III-4-03/");
  }

  /** By the rule, at the fixtures' instant: the year is over, and no number tells of I-1-09. */
  @Test
  void anItemSaysInShortWhatCameOfIt() {
    Element target = sheet("III-4-02");
    assertThat(target.select("dt").eachText())
        .containsSubsequence("どこまで", "いつまでに", "だれと", "根拠", "計画での位置");
    assertThat(target.select(".behind .state").text()).isEqualTo("遅れ");
    assertThat(target.text()).contains("2024年3月31日まで（数値目標の期間）");
    assertThat(target.select("a.rule").attr("href")).isEqualTo("/about/#rule-item-state");
    assertThat(RenderedSite.page("about/").select("#rule-item-state dd").text()).contains("測定不能");

    Element dated = sheet("I-1-09");
    assertThat(dated.text()).contains("いつまでに 2023年9月");
    assertThat(sheet("K-0-01").text()).contains("期日は計画に書かれていません");
  }

  @Test
  void theEvidenceInShortIsTheEvidenceBelow() {
    for (ActionItem item : RenderedSite.answers().actionItems()) {
      Document page = RenderedSite.page("plans/" + item.id().replaceFirst("-", "/") + "/");
      int stories = page.select("#evidence ~ .stories > li").size();
      assertThat(page.select(".sheet").text())
          .as(item.id())
          .contains(stories == 0 ? "根拠 まだ載せていません" : "根拠 取り組み事例" + stories + "件");
    }
  }

  private static Element sheet(String code) {
    return Objects.requireNonNull(
        RenderedSite.page("plans/2023/" + code + "/").selectFirst(".sheet"));
  }

  @Test
  void anItemTellsItsOwnDatesFromThoseOfOthers() {
    Document own = RenderedSite.page("plans/2023/I-1-09/");
    Document others = RenderedSite.page("plans/2023/I-1-10/");

    assertThat(own.select(".dates .own .when").eachText()).containsExactly("2023年9月");
    assertThat(others.select(".dates .own")).isEmpty();
    assertThat(others.select(".dates .other .when").eachText()).containsExactly("2024年3月31日");
    assertThat(others.select(".dates .tag").eachText()).containsExactly("日商以外が定めた期限");
  }

  @Test
  void anItemShowsItsEventsWithTheirPlaces() {
    Document item = RenderedSite.page("plans/2023/III-1-01/");

    assertThat(item.select("#events + .dates").text())
        .contains("2023年5月 専務理事・事務局長会議 場所：栃木県宇都宮市")
        .contains("2023年6月 移動常議員会 場所：高知県高知市");
  }

  @Test
  void theEvidenceOfAnItemHasReasons() {
    Document item = RenderedSite.page("plans/2023/II-1-01/");

    assertThat(item.select(".stories > li")).isNotEmpty();
    assertThat(item.select(".stories > li > .reason")).hasSameSizeAs(item.select(".stories > li"));
    assertThat(item.select(".story h3 a").eachAttr("href")).contains("/stories/2024-mito-01/");
  }

  @Test
  void progressShowsWhatIsNotKnownAsSuch() {
    Document progress = RenderedSite.page("progress/2023/");
    List<Element> targets = progress.select(".target");

    assertThat(targets).hasSize(11);
    for (Element target : targets) {
      String state = target.select(".state").text();
      boolean counted = !List.of("未入力", "測定不能").contains(state);
      assertThat(target.select(".big .num")).as(state).hasSize(counted ? 1 : 0);
      if (!counted) {
        assertThat(target.select(".big .none").text()).isEqualTo(state);
        assertThat(target.select(".big, .readings").text()).doesNotContainPattern("(?<![0-9])0");
      }
      assertThat(target.select("a.rule").attr("href")).startsWith("/about/#rule-");
    }
    assertThat(progress.select(".cells > li")).hasSize(85);
  }

  @Test
  void theCalendarHasTwelveMonthsAndInventsNoDay() {
    Document calendar = RenderedSite.page("calendar/");

    assertThat(calendar.select(".month h2[id^=m]").eachText())
        .hasSize(12)
        .startsWith("2023年4月")
        .endsWith("2024年3月");
    assertThat(calendar.select("section:has(#m2023-09) .dates").text())
        .contains("2023年9月 中小企業の自己変革を後押しする税制措置の要望");
    assertThat(calendar.select(".when").eachText())
        .filteredOn(when -> when.contains("日"))
        .containsExactly("2024年3月31日");
  }

  @Test
  void theCalendarMarksTheDatesOfOthersAndShowsEachDateOnce() {
    Document calendar = RenderedSite.page("calendar/");

    assertThat(calendar.select("section:has(#m2024-03) .other").text())
        .contains("2024年3月31日")
        .contains("日商以外の日程");
    assertThat(calendar.select("section:has(#m2023-05) .dates > li")).hasSize(1);
    assertThat(calendar.select("section:has(#m2023-05) .dates").text())
        .contains("専務理事・事務局長会議 場所：栃木県宇都宮市");
  }
}
