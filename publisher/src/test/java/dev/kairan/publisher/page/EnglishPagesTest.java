package dev.kairan.publisher.page;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.kairan.publisher.command.ContentCopy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.junit.jupiter.api.Test;

/** The pages in English: whole, in English, and tied to their Japanese counterparts. */
class EnglishPagesTest {

  /** Kanji, kana, and the punctuation that goes with them. */
  private static final Pattern JAPANESE =
      Pattern.compile("[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\u3000-\u303f\uff00-\uffef]");

  private static final Pattern ITEM =
      Pattern.compile("(?m)^  - id: (\\S+-[0-9]{2})$(?s:.*?)^    titleEn: \"(.*)\"$");

  @Test
  void everyItemIsThereUnderTheTitleOfItsFile() throws IOException {
    Map<String, String> titles = titles();
    Document plan = RenderedSite.page("en/plans/2023/");

    assertThat(titles).hasSize(85);
    titles.forEach(
        (id, title) -> {
          String address = "en/plans/2023/" + id.substring("2023-".length()) + "/";
          assertThat(RenderedSite.page(address).select("h1").text()).as(id).isEqualTo(title);
          assertThat(plan.select(".items a[href=/" + address + "]").text()).isEqualTo(title);
        });
    assertThat(plan.select(".items > li")).hasSize(85);
  }

  @Test
  void thePlanIsWhole() {
    Document plan = RenderedSite.page("en/plans/2023/");

    assertThat(plan.select("h2[id~=^(K|I|II|III)$]")).hasSize(4);
    assertThat(plan.select("h3.group").eachText())
        .containsExactly(
            "Support for SMEs' efforts to raise profitability",
            "Support for SMEs in coping with rising costs");
    assertThat(plan.select("h3[id~=^(K|I|II|III)-[0-9]$]")).hasSize(17);
    assertThat(plan.select("h4[id~=-S[0-9]$]")).hasSize(7);
    assertThat(plan.select(".policy h2")).hasSize(7);
    assertThat(plan.select("h2, h3, h4").eachText()).allMatch(text -> !text.isBlank());
  }

  @Test
  void whatIsInJapaneseSaysSo() {
    List<String> unmarked = new ArrayList<>();
    everyPage(
        (path, page) -> {
          NodeTraversor.traverse(
              (node, depth) -> {
                if (node instanceof TextNode text
                    && JAPANESE.matcher(text.getWholeText()).find()
                    && !"ja".equals(language(Objects.requireNonNull(text.parent())))) {
                  unmarked.add(path + ": " + text.text());
                }
              },
              page);
          for (Element each : page.select("[title], [alt], [aria-label], meta[content]")) {
            for (String name : List.of("title", "alt", "aria-label", "content")) {
              if (JAPANESE.matcher(each.attr(name)).find()) {
                unmarked.add(path + " " + name + ": " + each.attr(name));
              }
            }
          }
        });

    assertThat(unmarked).isEmpty();
  }

  /** A keyword of the template language with a letter after it is text to that language. */
  @Test
  void noWordOfTheTemplatesIsLeft() {
    everyPage(
        (path, page) ->
            assertThat(page.text()).as(path).doesNotContainPattern("@(if|else|end|for)"));
  }

  @Test
  void whatIsMarkedAsJapaneseIsNoEnglish() {
    everyPage(
        (path, page) -> {
          for (Element each : page.select("[lang=ja]:not(svg)")) {
            assertThat(each.text())
                .as(path)
                .doesNotContainPattern("\\b(the|of|and|in|for)\\b.*\\b(the|of|and)\\b");
          }
        });
  }

  @Test
  void pagesAndTheirCounterpartsNameEachOther() {
    Map<String, List<String>> forms = new TreeMap<>();
    RenderedSite.pages()
        .forEach(
            (path, page) -> {
              List<Element> links = page.select("head link[hreflang]");
              if (!links.isEmpty()) {
                forms.put(
                    page.select("link[rel=canonical]").attr("href"),
                    links.stream()
                        .map(link -> link.attr("hreflang") + " " + link.attr("href"))
                        .toList());
              }
            });

    assertThat(forms).hasSize(2 * (85 + 5));
    forms.forEach(
        (address, links) -> {
          assertThat(links).hasSize(3);
          String japanese = links.get(0).substring("ja ".length());
          String english = links.get(1).substring("en ".length());
          assertThat(links)
              .containsExactly("ja " + japanese, "en " + english, "x-default " + english);
          assertThat(english)
              .isEqualTo(
                  RenderedSite.BASE + "en/" + japanese.substring(RenderedSite.BASE.length()));
          assertThat(address).isIn(japanese, english);
          assertThat(forms.get(japanese)).isEqualTo(links);
          assertThat(forms.get(english)).isEqualTo(links);
        });
    everyPage((path, page) -> assertThat(forms).containsKey(RenderedSite.BASE + address(path)));
  }

  @Test
  void readersMayChangeTheLanguageInBothDirections() {
    everyPage(
        (path, page) -> {
          Element there = page.expectFirst("nav.languages a");
          assertThat(there.text()).isEqualTo("日本語");
          Document japanese = RenderedSite.page(there.attr("href").substring(1));
          Element back = japanese.expectFirst("nav.languages a");
          assertThat(back.attr("href")).isEqualTo("/" + address(path));
          assertThat(back.attr("lang") + " " + back.attr("hreflang")).isEqualTo("en en");
          assertThat(japanese.select("meta[property=og:locale:alternate]").attr("content"))
              .isEqualTo("en_GB");
          assertThat(page.select("meta[property=og:locale]").attr("content")).isEqualTo("en_GB");
          assertThat(page.select("meta[property=og:locale:alternate]").attr("content"))
              .isEqualTo("ja_JP");
        });
    assertThat(RenderedSite.page("chambers/mito/").select("nav.languages")).isEmpty();
    assertThat(RenderedSite.page("chambers/mito/").select("footer [hreflang=en]").attr("href"))
        .isEqualTo("/en/");
  }

  @Test
  void aWayToAJapanesePageSaysSo() {
    everyPage(
        (path, page) -> {
          for (Element link : page.select("body a[href^=/]")) {
            String href = link.attr("href");
            String name = path + " " + href;
            if (href.startsWith("/en/")) {
              assertThat(link.attr("hreflang")).as(name).isEmpty();
              continue;
            }
            assertThat(link.attr("hreflang")).as(name).isEqualTo("ja");
            Element place =
                Objects.requireNonNull(
                    link.closest("section, header, footer, .prose, .sheet, nav"));
            assertThat("ja".equals(language(link)) || place.text().contains("Japanese"))
                .as(name)
                .isTrue();
          }
        });
  }

  @Test
  void numbersAreThoseOfTheJapanesePages() {
    for (String address : List.of("", "progress/2023/", "plans/2023/III-4-02/")) {
      Document japanese = RenderedSite.page(address);
      Document english = RenderedSite.page("en/" + address);
      for (String numbers :
          List.of(
              ".counts .num",
              ".target .num b, .big .num",
              ".asTable td",
              ".cells .seal[aria-hidden], .months td")) {
        assertThat(digits(english, numbers))
            .as(address + " " + numbers)
            .isEqualTo(digits(japanese, numbers.replace(".seal[aria-hidden]", ".seal")));
      }
    }
  }

  @Test
  void whatIsNotKnownIsShownAsSuch() {
    Document progress = RenderedSite.page("en/progress/2023/");
    List<Element> targets = progress.select(".target");
    List<Element> japanese = RenderedSite.page("progress/2023/").select(".target");
    Map<String, String> states =
        Map.of(
            "未着手", "Not started",
            "進行中", "In progress",
            "達成", "Achieved",
            "遅れ", "Behind",
            "測定不能", "Cannot be measured",
            "未入力", "Not recorded");

    assertThat(targets).hasSize(11).hasSameSizeAs(japanese);
    for (int i = 0; i < targets.size(); i++) {
      Element target = targets.get(i);
      String state = target.select(".state").text();
      assertThat(state).isEqualTo(states.get(japanese.get(i).select(".state").text()));
      boolean counted = !List.of("Not recorded", "Cannot be measured").contains(state);
      assertThat(target.select(".big .num")).as(state).hasSize(counted ? 1 : 0);
      if (!counted) {
        assertThat(target.select(".big .none").text()).isEqualTo(state);
        assertThat(target.select(".big, .readings").text()).doesNotContainPattern("(?<![0-9,])0");
      }
    }
    assertThat(progress.select(".big .of").eachText())
        .contains(
            "/ Goal: 515 chambers", "/ Goal: 5% more than in FY2022", "/ Goal: about 2 times");
  }

  @Test
  void anItemHasTheStateOfItsJapanesePage() {
    Map<String, String> states = new TreeMap<>();
    everyPage(
        (path, page) -> {
          if (path.matches("en/plans/2023/[^/]+-[0-9]{2}/.*")) {
            Document japanese = RenderedSite.page(address(path).substring("en/".length()));
            String before =
                states.putIfAbsent(
                    japanese.select(".sheet .state").text(), page.select(".sheet .state").text());
            assertThat(page.select(".sheet .state").text())
                .as(path)
                .isEqualTo(before == null ? page.select(".sheet .state").text() : before)
                .isNotEmpty();
            assertThat(page.select("#evidence ~ .stories > li"))
                .hasSameSizeAs(japanese.select("#evidence ~ .stories > li"));
          }
        });

    assertThat(states.values()).doesNotHaveDuplicates();
    assertThat(states).containsEntry("遅れ", "Behind").containsEntry("測定不能", "Cannot be measured");
  }

  @Test
  void everyChamberStandsInItsPrefecture() {
    Document chambers = RenderedSite.page("en/chambers/");

    assertThat(chambers.select(".stamps a").eachAttr("href"))
        .hasSize(515)
        .containsExactlyInAnyOrderElementsOf(
            RenderedSite.page("chambers/").select(".stamps a").eachAttr("href"));
    assertThat(
            chambers
                .select("section:has(> #kanto-ibaraki) .stamps a[href=/chambers/mito/] [lang=ja]")
                .text())
        .isEqualTo("水戸");
    assertThat(chambers.select("h3")).hasSize(47);
  }

  @Test
  void programsAreToldOfWhatIsTranslated() {
    String data = RenderedSite.page("en/plans/2023/III-4-02/").select("script").get(0).data();

    assertThat(data)
        .contains("\"inLanguage\":\"en\"")
        .contains(
            "\"translationOfWork\":{\"@id\":\"https://kairan.example/plans/2023/III-4-02/\"}");
  }

  @Test
  void theyStandInTheSitemapsOfTheirKinds() {
    String plans = new String(RenderedSite.file("sitemap-plans.xml"), UTF_8);
    String places = new String(RenderedSite.file("sitemap-places.xml"), UTF_8);
    String pages = new String(RenderedSite.file("sitemap-pages.xml"), UTF_8);

    assertThat(plans.split("/en/plans/", -1)).hasSize(1 + 86);
    assertThat(plans).contains("/en/progress/2023/");
    assertThat(places).contains("/en/chambers/");
    assertThat(pages).contains("example/en/<", "/en/about/");
  }

  @Test
  void theMapNamesPrefecturesInEnglish() {
    Document home = RenderedSite.page("en/");

    assertThat(home.select(".tiles > li")).hasSize(47);
    assertThat(home.select(".tiles .t-ibaraki").text()).startsWith("08Ibaraki: ");
    assertThat(home.select(".asTable tbody th").eachText()).contains("08 Ibaraki", "47 Okinawa");
  }

  @Test
  void everyRuleIsThereInEnglish() {
    Document about = RenderedSite.page("en/about/");

    assertThat(about.select(".rules > div").eachAttr("id"))
        .isEqualTo(RenderedSite.page("about/").select(".rules > div").eachAttr("id"))
        .hasSizeGreaterThan(20);
    assertThat(about.select(".rules dt").eachText()).doesNotHaveDuplicates();
    everyPage(
        (path, page) ->
            assertThat(page.select("a.rule").eachAttr("href"))
                .as(path)
                .allMatch(href -> href.startsWith("/en/about/#rule-")));
  }

  private static void everyPage(BiConsumer<String, Document> check) {
    Map<String, Document> pages = new TreeMap<>(RenderedSite.pages());
    pages.keySet().removeIf(path -> !path.startsWith("en/"));
    assertThat(pages).hasSize(85 + 5);
    pages.forEach(check);
  }

  private static String address(String path) {
    return path.replace("index.html", "");
  }

  private static String language(Element element) {
    return Objects.requireNonNull(element.closest("[lang]")).attr("lang");
  }

  private static List<String> digits(Document page, String selector) {
    return page.select(selector).stream()
        .map(each -> each.text().replaceAll("[^0-9.]", ""))
        .toList();
  }

  /** The titles as they stand in the files, read as plain text. */
  private static Map<String, String> titles() throws IOException {
    Map<String, String> titles = new TreeMap<>();
    try (Stream<Path> files = Files.list(ContentCopy.SHIPPED.resolve("plans/2023/sections"))) {
      for (Path file : files.toList()) {
        Matcher item = ITEM.matcher(Files.readString(file));
        while (item.find()) {
          titles.put(item.group(1), item.group(2));
        }
      }
    }
    return titles;
  }
}
