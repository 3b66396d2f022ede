package dev.kairan.publisher.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** Pages of chambers, prefectures and blocks, against the content files read by eye. */
class PlacePagesTest {

  @Test
  void aChamberShowsItsPlaceAndItsStories() {
    Document mito = RenderedSite.page("chambers/mito/");

    assertThat(mito.select("h1").text()).startsWith("水戸").endsWith("商工会議所");
    assertThat(mito.select("h1 rt").text()).isEqualTo("みと");
    assertThat(mito.select(".sheet a[href=/prefectures/ibaraki/]").text()).isEqualTo("茨城県");
    assertThat(mito.select(".sheet a[href=/blocks/kanto/]").text()).isEqualTo("関東ブロック");
    assertThat(mito.select(".sheet a[rel=external]").text()).isEqualTo("mito.inetcci.or.jp");
    assertThat(mito.select(".story a[href=/stories/2024-mito-01/]")).hasSize(1);
    assertThat(mito.select(".story time[datetime=2024-01-05]").text()).isEqualTo("2024年1月5日公開");
    assertThat(mito.select(".story .facts").text()).contains("この会議所の役割：主体");
  }

  @Test
  void aChamberWithoutAStorySaysWhatIsToCome() {
    RenderedSite.answers().chambers().stream()
        .filter(chamber -> chamber.stories().isEmpty())
        .forEach(
            chamber -> {
              Document page = RenderedSite.page("chambers/" + chamber.id() + "/");
              assertThat(page.select(".stories")).isEmpty();
              assertThat(page.select(".empty").text())
                  .contains(chamber.name() + "の取り組み事例は、まだ載せていません");
              assertThat(page.select(".promise a[href=/plans/2023/III-4-02/]")).hasSize(1);
            });
  }

  @Test
  void aChamberStandsBetweenItsNeighboursInTheKanaOrderOfItsBlock() {
    Document first = RenderedSite.page("chambers/akabira/");
    Document second = RenderedSite.page("chambers/asahikawa/");

    assertThat(first.select(".turn [rel=prev]")).isEmpty();
    assertThat(first.select(".turn [rel=next]").attr("href")).isEqualTo("/chambers/asahikawa/");
    assertThat(second.select(".turn [rel=prev]").attr("href")).isEqualTo("/chambers/akabira/");
    assertThat(second.select(".turn [rel=next]").attr("href")).isEqualTo("/chambers/ashibetsu/");
  }

  @Test
  void theIndexListsAllChambersUnderTenRows() {
    Document index = RenderedSite.page("chambers/");

    assertThat(index.select(".stamps > li")).hasSize(515);
    assertThat(index.select("main h2[id^=row-]").eachText())
        .extracting(heading -> heading.substring(0, 2))
        .containsExactly("あ行", "か行", "さ行", "た行", "な行", "は行", "ま行", "や行", "ら行", "わ行");
    assertThat(index.select(".stick a").eachAttr("href"))
        .hasSize(11)
        .contains("#row-wa", "#places");
    assertThat(index.select("a[href=/chambers/mito/]").text()).startsWith("水戸茨城県");
  }

  @Test
  void thePrefecturesAndTheBlocksHaveAllChambersOnce() {
    int inPrefectures =
        RenderedSite.answers().prefectures().stream()
            .mapToInt(each -> stamps("prefectures/" + each.id() + "/"))
            .sum();
    int inBlocks =
        RenderedSite.answers().regionalBlocks().stream()
            .mapToInt(each -> stamps("blocks/" + each.id() + "/"))
            .sum();

    assertThat(inPrefectures).isEqualTo(515);
    assertThat(inBlocks).isEqualTo(515);
    assertThat(stamps("prefectures/hokkaido/")).isEqualTo(42);
  }

  @Test
  void aStoryOfSeveralChambersStandsOnceInTheirPrefecture() {
    Document nagano = RenderedSite.page("prefectures/nagano/");

    assertThat(nagano.select(".story h3 a[href=/stories/2024-itoigawa-01/]")).hasSize(1);
    assertThat(RenderedSite.page("chambers/niihama/").select(".facts").text())
        .contains("この会議所の役割：参加・協力");
  }

  @Test
  void everyCountNamesItsYearsAndLeadsToItsRule() {
    for (String address :
        new String[] {"", "prefectures/hokkaido/", "blocks/kanto/", "progress/2023/"}) {
      Document page = RenderedSite.page(address);
      assertThat(page.select(".counts dt b").eachText())
          .as(address)
          .containsExactly("全期間", "2023年度");
      assertThat(page.select(".counts a.rule").eachAttr("href"))
          .as(address)
          .hasSize(2)
          .allMatch(href -> href.startsWith("/about/#rule-"))
          .doesNotHaveDuplicates();
    }
  }

  private static int stamps(String address) {
    return RenderedSite.page(address).select(".stamps > li").size();
  }
}
