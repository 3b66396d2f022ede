package dev.kairan.publisher.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kairan.publisher.answer.Story;
import java.util.List;
import java.util.Objects;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** What a reporter finds on a story's page, against the content files read by eye. */
class PressKitTest {

  @Test
  void saysThatNoContactIsRecordedAndWhomToAskInstead() {
    Document story = RenderedSite.page("stories/2014-nakamura-01/");
    Element contact = row(story, "問い合わせ先");

    assertThat(contact.text()).startsWith("未記入");
    assertThat(contact.select("a").eachText())
        .containsExactly("中村商工会議所の公式サイト", "新居浜商工会議所（公式サイトは未記入）");
    assertThat(contact.select("a").eachAttr("href"))
        .containsExactly("http://www.nakamura-cci.or.jp/", "/chambers/niihama/");
  }

  @Test
  void givesTheThreeSummariesWithTheirLengths() {
    for (Story story : RenderedSite.answers().stories()) {
      Document page = RenderedSite.page("stories/" + story.id() + "/");

      assertThat(page.select(".copies dd").eachText())
          .as(story.id())
          .containsExactly(
              story.summary().brief(), story.summary().medium(), story.summary().full());
      assertThat(page.select(".copies dt").eachText())
          .as(story.id())
          .isEqualTo(lengths(page.select(".copies dd").eachText()));
    }
  }

  private static List<String> lengths(List<String> texts) {
    List<String> labels = List.of("短い要約（", "中くらいの要約（", "長い要約（");
    return labels.stream()
        .map(label -> label + texts.get(labels.indexOf(label)).codePoints().count() + "字）")
        .toList();
  }

  @Test
  void saysWhatIsConfirmedAndWhen() {
    Document story = RenderedSite.page("stories/2024-mito-01/");
    Document undated = RenderedSite.page("stories/undated-sapporo-01/");

    assertThat(row(story, "最初の公開").text()).isEqualTo("2024年1月5日");
    assertThat(row(story, "出典").text()).isEqualTo("1件（日付のあるもの1件）");
    assertThat(row(story, "訂正").text()).isEqualTo("なし");
    assertThat(row(story, "事例の番号").text()).startsWith("2024-mito-01");
    assertThat(row(undated, "最初の公開").text()).isEqualTo("日付不明");
  }

  @Test
  void leadsFromCorrectionsAndQuotationToWhereTheyAre() {
    Document corrected = StateSite.page("stories/" + StateSite.CORRECTED + "/");

    assertThat(row(corrected, "訂正").text()).isEqualTo("2件（前の書き方も履歴にあります）");
    assertThat(row(corrected, "訂正").select("a").attr("href")).isEqualTo("#corrections");
    assertThat(corrected.getElementById("corrections")).isNotNull();
    assertThat(row(corrected, "引用").select("a").attr("href")).isEqualTo("/about/#quotation");
  }

  /** A row of the section for reporters. */
  static Element row(Document page, String term) {
    String cell = "section:has(> #press) > .sheet > div:has(> dt:containsOwn(" + term + ")) > dd";
    return Objects.requireNonNull(page.selectFirst(cell), term);
  }
}
