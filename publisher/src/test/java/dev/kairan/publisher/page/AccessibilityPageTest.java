package dev.kairan.publisher.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kairan.publisher.access.Examination;
import dev.kairan.publisher.access.Examination.Kind;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/**
 * The page about accessibility tells what {@link BrowserTest} looks at; where it does not, {@code
 * mvn -pl publisher -Dtest=BrowserTest -Dkairan.accessibility.record=true test} writes it anew.
 */
class AccessibilityPageTest {

  private static final Examination RECORDED = Examination.recorded();
  private static final Document PAGE = RenderedSite.page("accessibility/");

  @Test
  void whatIsRecordedIsWhatIsTested() {
    assertThat(RECORDED.kinds())
        .extracting(kind -> kind.name() + " " + kind.label())
        .containsExactlyElementsOf(
            PageKinds.all().stream().map(kind -> kind.name() + " " + kind.label()).toList());
    assertThat(RECORDED.widths()).isEqualTo(BrowserTest.WIDTHS);
    assertThat(RECORDED.schemes()).isEqualTo(BrowserTest.SCHEMES);
    assertThat(RECORDED.zoom()).isEqualTo(BrowserTest.ZOOM);
    assertThat(RECORDED.text()).isEqualTo(BrowserTest.TEXT);
    assertThat(RECORDED.axe()).isEqualTo(Axe.version()).matches("[0-9]+[.][0-9]+[.][0-9]+");
  }

  @Test
  void noViolationIsRecorded() {
    assertThat(RECORDED.kinds()).extracting(Kind::violations).containsOnly(0L);
    assertThat(RECORDED.kinds()).allMatch(kind -> kind.kept() > 5);
  }

  @Test
  void thePageTellsTheResultAndTheStandards() {
    String text = PAGE.select("main").text();

    assertThat(PAGE.select("time").eachAttr("datetime")).contains(RECORDED.on().toString());
    assertThat(text)
        .contains("JIS X 8341-3:2016", "WCAG 2.2", "自己確認", "見つかった問題 0件")
        .contains(PageKinds.all().size() + "種類")
        .contains("axe-core " + RECORDED.axe(), RECORDED.browser())
        .contains("320、390、768、1280ピクセル", "連絡先：未記入");
    assertThat(PAGE.select("tbody th[scope=row]").eachText())
        .containsExactlyElementsOf(PageKinds.all().stream().map(PageKind::label).toList());
  }

  @Test
  void everyPageLeadsToIt() {
    RenderedSite.pages()
        .forEach(
            (path, page) ->
                assertThat(page.select("footer a[href=/accessibility/]")).as(path).hasSize(1));
  }
}
