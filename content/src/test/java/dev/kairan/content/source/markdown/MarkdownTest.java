package dev.kairan.content.source.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kairan.content.check.Findings;
import dev.kairan.content.check.Location;
import dev.kairan.content.check.Problem;
import dev.kairan.content.story.Markup;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownTest {

  private static final Location START = new Location("stories/2024/mito-01.md", 20, "body");

  private final Findings findings = new Findings();
  private final Markdown markdown = new Markdown(Set.of("stories/2023/kasama-01.md"));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script>",
        "a <img src=x onerror=alert(1)> b",
        "[a](javascript:alert(1))",
        "[a](JaVaScRiPt:alert(1))",
        "[a](&#106;avascript:alert(1))",
        "[a](data:text/html;base64,PHNjcmlwdD4=)",
        "[a](vbscript:x)",
        "<javascript:alert(1)>",
        "![a](javascript:alert(1))",
        "![a\" onerror=\"alert(1)](https://a.example/x.png)",
        "<ruby onclick=\"alert(1)\">漢<rt>かん</rt></ruby>",
        "<a href=\"javascript:alert(1)\">a</a>",
        "<iframe src=\"https://a.example/\"></iframe>",
        "<style>*{display:none}</style>",
        "<div style=\"position:fixed\">a</div>",
        "[a](//a.example/)",
      })
  void refusesAndDefusesWhatCouldHarmReaders(String attack) {
    Markup markup = markdown.render(attack, START, findings);

    assertThat(findings.problems()).isNotEmpty();
    assertHarmless(markup);
  }

  @ParameterizedTest
  @ValueSource(strings = {"<svg/onload=alert(1)>", "[a](java\tscript:alert(1))", "a < b & c"})
  void showsWhatOnlyLooksLikeHtmlOrALinkAsText(String text) {
    Markup markup = markdown.render(text, START, findings);

    assertHarmless(markup);
    assertThat(Jsoup.parseBodyFragment(markup.html()).body().wholeText()).isEqualTo(text);
  }

  private static void assertHarmless(Markup markup) {
    Document page = Jsoup.parseBodyFragment(markup.html());
    assertThat(page.select("script, img, svg, iframe, style, div")).isEmpty();
    for (Element element : page.body().getAllElements()) {
      assertThat(element.attributes().asList())
          .noneMatch(attribute -> attribute.getKey().startsWith("on"))
          .noneMatch(attribute -> attribute.getKey().equals("style"));
      assertThat(element.attr("href")).doesNotContainIgnoringCase("script:");
      assertThat(element.attr("href")).doesNotStartWith("data:").doesNotStartWith("//");
    }
  }

  @Test
  void rendersWhatEditorsNeed() {
    Markup markup =
        markdown.render(
            """
            ## 見出し

            - *一*
            - **二**

            > 引用

            1. 順

            <https://a.example/?x=1&y=2>と[題](http://a.example/ "説明")と<mailto:a@a.example>
            """,
            START,
            findings);

    assertThat(findings.problems()).isEmpty();
    assertThat(markup.html())
        .contains("<h2>見出し</h2>", "<li><em>一</em></li>", "<strong>二</strong>")
        .contains("<blockquote>", "<ol>")
        .contains("<a href=\"https://a.example/?x=1&amp;y=2\">")
        .contains("<a href=\"http://a.example/\" title=\"説明\">題</a>")
        .contains("<a href=\"mailto:a@a.example\">");
    assertThat(markup.text()).startsWith("見出し\n一\n二\n引用\n順\n");
  }

  @Test
  void leadsToOtherStoriesByTheirFiles() {
    Markup markup = markdown.render("[前](../2023/kasama-01.md)", START, findings);

    assertThat(findings.problems()).isEmpty();
    assertThat(markup.html()).isEqualTo("<p><a href=\"/stories/2023-kasama-01/\">前</a></p>");
  }

  @Test
  void reportsTheLineOfTheFile() {
    markdown.render("一行目。\n\n三行目の<b>太字</b>。\n四行目の[道](x.md)。", START, findings);

    assertThat(findings.problems().stream().map(Problem::line)).containsExactly(22, 22, 23);
  }

  @Test
  void joinsLinesBetweenJapaneseWordsOnly() {
    Markup markup = markdown.render("文の途中で、\n行を変える。\nEnglish\nwords", START, findings);

    assertThat(markup.text()).isEqualTo("文の途中で、行を変える。 English words");
    assertThat(markup.html()).isEqualTo("<p>文の途中で、行を変える。\nEnglish\nwords</p>");
  }

  @Test
  void leavesReadingsOutOfTheWords() {
    Markup markup =
        markdown.render("<ruby>笠間<rp>(</rp><rt>かさま</rt><rp>)</rp></ruby>の器", START, findings);

    assertThat(findings.problems()).isEmpty();
    assertThat(markup.text()).isEqualTo("笠間の器");
  }
}
