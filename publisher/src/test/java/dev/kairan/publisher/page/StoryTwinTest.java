package dev.kairan.publisher.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kairan.publisher.answer.Story;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** Each story's Markdown, read by another library, against the story's page. */
class StoryTwinTest {

  private static final List<Extension> TABLES = List.of(TablesExtension.create());
  private static final Parser PARSER = Parser.builder().extensions(TABLES).build();
  private static final HtmlRenderer HTML = HtmlRenderer.builder().extensions(TABLES).build();

  @Test
  void everyStoryHasOneAndItsPageLeadsThere() {
    everyTwin(
        (page, twin) -> {
          Element link = page.expectFirst("head > link[type=text/markdown]");
          assertThat(link.attr("rel")).isEqualTo("alternate");
          assertThat(RenderedSite.files()).containsKey(link.attr("href").substring(1));
          assertThat(twin.expectFirst("li > a").attr("href"))
              .isEqualTo(page.select("link[rel=canonical]").attr("href"));
        });
  }

  @Test
  void saysTheSameUnderTheSameHeadingsInTheSameOrder() {
    everyTwin(
        (page, twin) -> {
          List<String> onPage = headings(page.expectFirst("article"));
          List<String> inTwin = headings(twin.body());
          assertThat(inTwin).hasSizeGreaterThanOrEqualTo(2);
          assertThat(onPage).as(page.title()).containsSubsequence(inTwin);
          assertThat(squeezed(twin.body()))
              .as(page.title())
              .contains(squeezed(page.expectFirst(".prose")))
              .contains(squeezed(page.expectFirst(".lead")));
        });
  }

  @Test
  void namesEverySourceAppearanceAndItemWithItsAddress() {
    everyTwin(
        (page, twin) -> {
          assertThat(links(page, "#sources, #appearances")).isNotEmpty();
          assertThat(twin.select("a").eachAttr("href"))
              .as(page.title())
              .containsAll(links(page, "#sources, #appearances, #evidence"));
        });
  }

  @Test
  void givesEveryFigureWithItsBasis() {
    everyTwin(
        (page, twin) ->
            assertThat(rows(twin)).as(page.title()).isEqualTo(rows(page.expectFirst("article"))));
    assertThat(rows(twin("2024-mito-01"))).isNotEmpty();
  }

  @Test
  void tellsEveryCorrectionAndNothingOfWithdrawnStories() {
    String corrected = StateSite.text("stories/" + StateSite.CORRECTED + "/index.md");
    assertThat(corrected)
        .contains("## 訂正の履歴\n\n- 2024年2月1日　分科会の数を書き足した。\n- 2024年3月1日　出展した会社")
        .doesNotContain("集計日の後の訂正", StateSite.WHO_CONSENTED);
    assertThat(StateSite.files()).doesNotContainKey("stories/" + StateSite.GONE + "/index.md");
    StateSite.files()
        .forEach(
            (path, bytes) -> {
              if (path.endsWith(".md") || path.matches("sitemap.*|llms.txt")) {
                assertThat(new String(bytes, StandardCharsets.UTF_8))
                    .as(path)
                    .doesNotContain(StateSite.GONE + "/");
              }
            });
  }

  private static void everyTwin(BiConsumer<Document, Document> check) {
    for (Story story : RenderedSite.answers().stories()) {
      check.accept(RenderedSite.page("stories/" + story.id() + "/"), twin(story.id()));
    }
  }

  private static Document twin(String id) {
    byte[] bytes = RenderedSite.files().get("stories/" + id + "/index.md");
    String markdown = new String(Objects.requireNonNull(bytes, id), StandardCharsets.UTF_8);
    return Jsoup.parse(HTML.render(PARSER.parse(markdown)));
  }

  private static List<String> headings(Element part) {
    return part.select("h1, h2, h3, h4").stream().map(each -> squeezed(each)).toList();
  }

  /** Words alone: how lines are broken says nothing in Japanese. */
  private static String squeezed(Element part) {
    return part.text().replaceAll("\\s", "");
  }

  private static List<String> links(Document page, String headings) {
    return page.select("section:has(> :is(" + headings + ")) a").eachAttr("abs:href");
  }

  private static List<String> rows(Element part) {
    List<String> rows = new ArrayList<>();
    part.select("table tr").forEach(row -> rows.add(row.text()));
    return rows;
  }
}
