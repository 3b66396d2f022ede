package dev.kairan.publisher.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** Every page that lists stories by one condition or two, against a look at every story. */
class ChoicePagesTest {

  private static final int KILO = 1024;

  /** The pages by address, each list's first page only. */
  private static final Map<String, Conditions> LISTS = lists();

  private static Map<String, Conditions> lists() {
    Map<String, Conditions> lists = new TreeMap<>();
    for (String path : RenderedSite.pages().keySet()) {
      Conditions conditions = Conditions.of(path);
      if (conditions != null && !path.contains("/page/")) {
        lists.put("/" + path.replace("index.html", ""), conditions);
      }
    }
    return lists;
  }

  @Test
  void everyListHoldsJustTheStoriesThatALookAtAllOfThemFinds() {
    Map<Set<String>, List<String>> expected = new HashMap<>();
    assertThat(LISTS).hasSizeGreaterThan(900);
    LISTS.forEach(
        (address, conditions) ->
            assertThat(listed(address))
                .as(address)
                .isEqualTo(
                    expected.computeIfAbsent(conditions.all(), all -> conditions.stories())));
  }

  @Test
  void everyChoiceOfTwoThatAStoryMeetsHasItsPageAndNoOtherHas() {
    Set<Set<String>> shown =
        LISTS.values().stream()
            .map(Conditions::all)
            .filter(all -> all.size() == 2)
            .collect(Collectors.toSet());
    Set<Set<String>> expected =
        Conditions.pairs().stream()
            // Hokkaido is a prefecture and a block in one, with one page for both.
            .filter(pair -> !pair.contains("prefecture hokkaido"))
            .collect(Collectors.toSet());

    assertThat(shown).isEqualTo(expected);
    assertThat(shown).hasSizeBetween(800, 1500);
  }

  @Test
  void everyOptionSaysHowManyStoriesItLeadsTo() {
    LISTS.forEach(
        (address, conditions) -> {
          for (Element option : page(address).select(".panels li")) {
            int count = Integer.parseInt(option.select("small").text().replace("件", ""));
            Element link = option.selectFirst("a");
            if (link != null) {
              String target = link.attr("href").replace("#stories", "");
              assertThat(LISTS).as(address + " -> " + target).containsKey(target);
              assertThat(count).as(address + " -> " + target).isEqualTo(listed(target).size());
              assertThat(count).isPositive();
            } else if (option.hasAttr("aria-current")) {
              assertThat(count).as(address).isEqualTo(listed(address).size());
            } else {
              Set<String> unknown = new TreeSet<>(conditions.all());
              unknown.removeIf(fact -> fact.startsWith("year "));
              unknown.add("year unknown");
              assertThat(count)
                  .as(address + " " + option.text())
                  .isEqualTo(
                      option.text().startsWith("年度不明")
                          ? new Conditions(unknown).stories().size()
                          : 0);
            }
          }
        });
  }

  @Test
  void everyConditionCanBeTakenAway() {
    LISTS.forEach(
        (address, conditions) -> {
          if (listed(address).isEmpty()) {
            return;
          }
          List<Set<String>> left = new ArrayList<>();
          for (String without : page(address).select(".chips a").eachAttr("href")) {
            left.add(conditions(without.replace("#stories", "")));
          }
          List<Set<String>> expected = new ArrayList<>();
          for (String one : conditions.all()) {
            Set<String> rest = new TreeSet<>(conditions.all());
            rest.remove(one);
            expected.add(rest);
          }
          assertThat(left).as(address).containsExactlyInAnyOrderElementsOf(expected);
        });
  }

  @Test
  void everyListIsReachedFromAllStoriesByChoosing() {
    Set<String> seen = new HashSet<>(Set.of("/stories/"));
    Deque<String> open = new ArrayDeque<>(seen);
    while (!open.isEmpty()) {
      for (String href : page(open.remove()).select(".panels a, .chips a").eachAttr("href")) {
        String target = href.replace("#stories", "");
        if (seen.add(target)) {
          open.add(target);
        }
      }
    }
    List<String> withStories =
        LISTS.keySet().stream().filter(address -> !listed(address).isEmpty()).toList();

    assertThat(seen).containsAll(withStories);
  }

  @Test
  void searchEnginesAreToldOfOneConditionAndNotOfTwo() {
    String sitemaps =
        RenderedSite.files().entrySet().stream()
            .filter(file -> file.getKey().startsWith("sitemap"))
            .map(file -> new String(file.getValue(), StandardCharsets.UTF_8))
            .collect(Collectors.joining());
    LISTS.forEach(
        (address, conditions) -> {
          boolean two = conditions.all().size() == 2;
          assertThat(page(address).select("meta[name=robots][content=noindex]"))
              .as(address)
              .hasSize(two ? 1 : 0);
          assertThat(sitemaps.contains("<loc>https://kairan.example" + address + "</loc>"))
              .as(address)
              .isEqualTo(!two);
        });
  }

  @Test
  void everyListOfTwoSaysItsStateAndStandsBelowOneOfItsConditions() {
    LISTS.forEach(
        (address, conditions) -> {
          if (conditions.all().size() == 2) {
            Document page = page(address);
            String title = page.select("h1").text();
            assertThat(page.select("meta[name=description]").attr("content"))
                .startsWith(title + listed(address).size() + "件");
            String above = Objects.requireNonNull(page.select(".trail a").last()).attr("href");
            assertThat(address).startsWith(above);
            assertThat(conditions(above)).hasSize(1);
          }
        });
    assertThat(page("/topics/tourism/in/ibaraki/").select("h1").text())
        .isEqualTo("茨城県の「観光」の取り組み事例");
    assertThat(page("/stories/in/kanto/years/2023/").select("h1").text())
        .isEqualTo("2023年度に公開された関東ブロックの取り組み事例");
  }

  @Test
  void theTableOfTopicsAndBlocksLeadsToTheStoriesOfEachCell() {
    int row = 0;
    for (var topic : RenderedSite.answers().topics()) {
      Element cells = page("/topics/").select(".heat tbody tr").get(row++);
      for (int i = 0; i < RenderedSite.answers().regionalBlocks().size(); i++) {
        Element cell = cells.select("td").get(i);
        String block = RenderedSite.answers().regionalBlocks().get(i).id();
        assertThat(cell.select("a").eachAttr("href"))
            .isEqualTo(
                cell.text().equals("0")
                    ? List.of()
                    : List.of("/topics/" + topic.id() + "/in/" + block + "/"));
      }
    }
  }

  @Test
  void theMapOfATopicLeadsToItsStoriesInEachPrefecture() {
    for (var topic : RenderedSite.answers().topics()) {
      for (Element tile : page("/topics/" + topic.id() + "/").select(".tiles a")) {
        String href = tile.attr("href");
        if (tile.text().endsWith("のうち0")) {
          assertThat(href).startsWith("/prefectures/");
        } else {
          assertThat(href).startsWith("/topics/" + topic.id() + "/in/");
          assertThat(tile.text()).contains(prefecture(href));
        }
      }
    }
  }

  private static String prefecture(String href) {
    String id = href.replaceAll(".*/in/|/$", "");
    return RenderedSite.answers().prefectures().stream()
        .filter(each -> each.id().equals(id))
        .map(each -> each.name().replaceAll("[都府県]$", ""))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void aStoryLeadsToAllOfItsYear() {
    for (var story : RenderedSite.answers().stories()) {
      String year = story.fiscalYear() == null ? "unknown" : story.fiscalYear().toString();
      assertThat(page("/stories/" + story.id() + "/").select(".sheet a").eachAttr("href"))
          .contains("/stories/years/" + year + "/");
    }
  }

  @Test
  void listsStayLight() {
    int two = 0;
    for (Map.Entry<String, byte[]> file : RenderedSite.files().entrySet()) {
      Conditions conditions = file.getKey().endsWith(".html") ? Conditions.of(file.getKey()) : null;
      if (conditions != null) {
        assertThat(file.getValue().length).as(file.getKey()).isLessThan(96 * KILO);
        two += conditions.all().size() == 2 ? file.getValue().length : 0;
      }
    }
    assertThat(two).as("all pages of two conditions").isBetween(KILO, 12 * KILO * KILO);
  }

  private static Set<String> conditions(String address) {
    return Objects.requireNonNull(LISTS.get(address), address).all();
  }

  private static Document page(String address) {
    return RenderedSite.page(address.substring(1));
  }

  private static final Map<String, List<String>> LISTED = new HashMap<>();

  /** The stories of a list on all of its pages, in their order. */
  private static List<String> listed(String address) {
    return LISTED.computeIfAbsent(
        address,
        first -> {
          List<String> stories = new ArrayList<>();
          for (int n = 1; n == 1 || RenderedSite.files().containsKey(file(first, n)); n++) {
            Document page = Objects.requireNonNull(RenderedSite.pages().get(file(first, n)));
            List<String> here = page.select(".stories h3 a").eachAttr("href");
            if (!first.startsWith("/prefectures/") && !first.startsWith("/plans/")) {
              assertThat(here.size()).as(first).isLessThanOrEqualTo(50);
            }
            stories.addAll(here);
          }
          return stories;
        });
  }

  private static String file(String address, int page) {
    return address.substring(1) + (page == 1 ? "" : "page/" + page + "/") + "index.html";
  }
}
