package dev.kairan.publisher.page;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.kairan.publisher.answer.Story;
import dev.kairan.publisher.link.SiteCheck;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What every embed owes those who show it and those who read it. */
class EmbedsTest {

  private static final int TEN_KILOBYTES = 10_000;
  private static final Map<String, Document> EMBEDS = embeds();

  private static Map<String, Document> embeds() {
    Map<String, Document> embeds = new TreeMap<>();
    RenderedSite.files()
        .forEach(
            (path, bytes) -> {
              if (path.startsWith("embed/") && path.endsWith(".html")) {
                embeds.put(path, Jsoup.parse(new String(bytes, UTF_8)));
              }
            });
    return embeds;
  }

  @ParameterizedTest
  @CsvSource({
    "'embed/chambers/[a-z0-9-]+/index.html', 515",
    "'embed/progress/2023/index.html', 1",
    "'embed/latest/index.html', 1",
    "'embed/latest/chambers/[a-z0-9-]+/index.html', 515",
    "'embed/latest/prefectures/[a-z]+/index.html', 47",
    "'embed/latest/blocks/[a-z-]+/index.html', 9",
    "'embed/latest/topics/[a-z-]+/index.html', 18",
    "'embed/latest/plans/2023/[IVK]+-[0-9]/index.html', 17",
    "'embed/latest/plans/2023/[IVK]+-[0-9]-[0-9]{2}/index.html', 85",
    "'embed/404.html', 1",
    "'embed/resize.js', 1",
    "'assets/embed[.][0-9a-f]{10}[.]css', 1",
    "'assets/embed[.][0-9a-f]{10}[.]js', 1"
  })
  void thereAreSoManyOfEachKind(String path, int count) {
    assertThat(RenderedSite.files().keySet()).filteredOn(each -> each.matches(path)).hasSize(count);
  }

  @Test
  void thereIsOneForEachStory() {
    assertThat(EMBEDS.keySet())
        .filteredOn(path -> path.startsWith("embed/stories/"))
        .hasSize(RenderedSite.answers().stories().size());
  }

  @Test
  void sayWhatTheyAreAndWhoseAndLeaveSearchEnginesToThePage() {
    everyEmbed(
        (path, embed) -> {
          assertThat(embed.select("html[lang=ja]")).as(path).hasSize(1);
          assertThat(embed.title()).as(path).endsWith("｜Kairan 回覧");
          assertThat(embed.select("h1").text()).as(path).isNotBlank();
          assertThat(embed.select("footer .mark").text()).as(path).startsWith("Kairan 回覧");
          assertThat(embed.select("meta[name=robots]").attr("content"))
              .as(path)
              .isEqualTo("noindex");
        });
  }

  @Test
  void leadToThePageThatTheyStandFor() {
    everyEmbed(
        (path, embed) -> {
          String canonical = embed.select("link[rel=canonical]").attr("href");
          assertThat(canonical).as(path).startsWith(RenderedSite.BASE).doesNotContain("embed", "#");
          String page = canonical.substring(RenderedSite.BASE.length()) + "index.html";
          assertThat(RenderedSite.files()).as(path).containsKey(page);
          if (path.matches("embed/(stories|chambers|progress)/.*")) {
            assertThat("embed/" + page).isEqualTo(path);
          }
        });
  }

  @Test
  void openTheirLinksInThePlaceOfThePageAround() {
    everyEmbed(
        (path, embed) -> {
          assertThat(embed.select("base[target=_top]:not([href])")).as(path).hasSize(1);
          assertThat(embed.select("a")).as(path).isNotEmpty();
          assertThat(embed.select("a").eachAttr("rel")).as(path).containsOnly("noopener");
          assertThat(embed.select("[target]:not(base)")).as(path).isEmpty();
        });
  }

  @Test
  void loadNothingButTheirOwnStyleAndScript() {
    everyEmbed(
        (path, embed) -> {
          assertThat(embed.select("[src], link[rel=stylesheet], [style], style, img, iframe, form"))
              .as(path)
              .hasSize(2);
          assertThat(embed.select("link[rel=stylesheet]").attr("href"))
              .as(path)
              .matches("/assets/embed[.][0-9a-f]{10}[.]css");
          assertThat(embed.select("script[defer]").attr("src"))
              .as(path)
              .matches("/assets/embed[.][0-9a-f]{10}[.]js");
        });
  }

  @Test
  void weighLittle() {
    int shared =
        RenderedSite.files().entrySet().stream()
            .filter(file -> file.getKey().startsWith("assets/embed."))
            .mapToInt(file -> file.getValue().length)
            .sum();
    EMBEDS
        .keySet()
        .forEach(
            path ->
                assertThat(RenderedSite.file(path).length + shared)
                    .as(path)
                    .isLessThan(TEN_KILOBYTES));
  }

  @Test
  void everyLinkLeadsSomewhere() {
    SiteCheck check = new SiteCheck(URI.create(RenderedSite.BASE), path -> false);
    RenderedSite.files().forEach((path, bytes) -> check.read(new SiteFile(path, bytes)));

    assertThat(check.report().faults())
        .filteredOn(fault -> fault.file().startsWith("embed/") || fault.file().contains("/oembed."))
        .filteredOn(fault -> !fault.link().endsWith("/share.png"))
        .isEmpty();
  }

  @Test
  void aStorySaysWhenWhoAndFromWhere() {
    Document embed = embed("embed/stories/2024-mito-01/index.html");

    assertThat(embed.select("h1").text()).isEqualTo("水戸商工会議所、2月の全国観光振興大会へ準備　歴史や食などの4分科会");
    assertThat(embed.select(".kind").text()).isEqualTo("取り組み事例　2024年1月5日公開");
    assertThat(embed.select(".who").text()).isEqualTo("水戸商工会議所（茨城県）");
    assertThat(embed.select(".gist").text()).startsWith("水戸商工会議所は、2024年2月21日から23日まで");
    assertThat(embed.select("footer").text()).contains("出典：茨城新聞（ノアドット）");
    assertThat(embed("embed/stories/2020-gifu-01/index.html").select(".who").text())
        .isEqualTo("岐阜商工会議所（岐阜県）ほか14会議所");
  }

  @Test
  void aChamberSaysHowManyStoriesItHasAndAsOfWhen() {
    RenderedSite.answers()
        .chambers()
        .forEach(
            chamber -> {
              String path = "embed/chambers/" + chamber.id() + "/index.html";
              long stories =
                  RenderedSite.answers().stories().stream()
                      .filter(story -> tookPart(story, chamber.id()))
                      .count();
              Document embed = embed(path);
              assertThat(embed.select(".count b").text())
                  .as(path)
                  .isEqualTo(stories == 0 ? "" : Long.toString(stories));
              assertThat(embed.select(".newest a")).as(path).hasSize((int) Math.min(2, stories));
              assertThat(embed.select("footer").text()).as(path).endsWith("2026年11月22日集計");
              if (stories == 0) {
                assertThat(embed.select(".gist").text()).contains("活動がないという意味ではなく");
              }
            });
  }

  @Test
  void aListBeginsLikeTheListOfItsPage() {
    assertThat(newest("")).hasSize(5).isEqualTo(onPage("stories/", 5));
    assertThat(newest("prefectures/hokkaido/")).isEqualTo(onPage("prefectures/hokkaido/", 5));
    assertThat(newest("blocks/kyushu/")).isEqualTo(onPage("blocks/kyushu/", 5));
    assertThat(newest("topics/tourism/")).isEqualTo(onPage("topics/tourism/", 5));
    assertThat(newest("chambers/mito/")).isEqualTo(onPage("chambers/mito/", 5));
    assertThat(newest("plans/2023/II-1-01/")).isEqualTo(onPage("plans/2023/II-1-01/", 5));
  }

  @Test
  void aSectionsListHasTheStoriesOfItsItemsNewestFirst() {
    List<String> expected =
        RenderedSite.answers().stories().stream()
            .filter(
                story ->
                    story.evidence().stream()
                        .anyMatch(each -> each.actionItem().id().startsWith("2023-II-1-")))
            .limit(5)
            .map(story -> "/stories/" + story.id() + "/")
            .toList();

    assertThat(expected).hasSize(5);
    assertThat(newest("plans/2023/II-1/")).isEqualTo(expected);
  }

  @Test
  void progressSaysWhatThePageOfProgressSays() {
    Document embed = embed("embed/progress/2023/index.html");
    Document page = RenderedSite.page("progress/2023/");

    assertThat(embed.select("dd").eachText().subList(0, 2))
        .isEqualTo(
            page.select(".counts dd").eachText().stream()
                .map(each -> each.replaceFirst(" .*", ""))
                .toList());
    assertThat(page.select("section:has(> #evidence) b").text())
        .isEqualTo(embed.select("dd b").get(2).text() + "項目");
    assertThat(embed.select("dt a").eachAttr("href"))
        .allMatch(rule -> rule.startsWith("/about/#rule-"));
    assertThat(embed.select(".states").text())
        .startsWith("数値目標" + page.select(".target").size() + "件：")
        .contains("未入力" + page.select(".target.not-recorded").size());
    assertThat(embed.select(".age").text()).startsWith("2026年11月22日集計、記録の最新日 2");
  }

  private static List<String> newest(String page) {
    return embed("embed/latest/" + page + "index.html").select("ol li > a").eachAttr("href");
  }

  private static Document embed(String path) {
    return Objects.requireNonNull(EMBEDS.get(path), path);
  }

  private static List<String> onPage(String page, int most) {
    return RenderedSite.page(page).select(".story h3 a").eachAttr("href").stream()
        .limit(most)
        .toList();
  }

  private static boolean tookPart(Story story, String chamber) {
    return story.participations().stream().anyMatch(each -> each.chamber().id().equals(chamber));
  }

  private static void everyEmbed(BiConsumer<String, Document> check) {
    assertThat(EMBEDS).hasSizeGreaterThan(1_800);
    EMBEDS.forEach(check);
  }
}
