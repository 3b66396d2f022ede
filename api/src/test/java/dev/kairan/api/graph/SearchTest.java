package dev.kairan.api.graph;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kairan.api.library.ItemMaker;
import dev.kairan.api.library.LibraryMaker;
import dev.kairan.api.library.PlanMaker;
import dev.kairan.api.library.RichLibrary;
import dev.kairan.api.library.StoryMaker;
import dev.kairan.content.Library;
import dev.kairan.content.place.Prefecture;
import dev.kairan.content.story.Summary;
import graphql.GraphQLError;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is found in a few texts, by hand: in which order, and how it is shown. */
@TestInstance(Lifecycle.PER_CLASS)
class SearchTest {

  private static final String DOCUMENT =
      """
      query ($query: String!, $kinds: [SearchKind!], $year: Int, $first: Int, $after: String, $last: Int, $before: String) {
        search(query: $query, kinds: $kinds, fiscalYear: $year, first: $first, after: $after, last: $last, before: $before) {
          totalCount
          nodes { id score title { text parts { text hit } } snippet { text parts { text hit } }
                  story { id } actionItem { id } chamber { id } }
          edges { cursor node { id } }
          pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
          rule { id }
        } }
      """;

  private static final String LONG =
      "𠮷野川の流域で続く催しを会議所が三十年にわたり支え、市や学校や商店街と力を合わせて毎年の秋に開いてきた物産市では、"
          + "地元の㌽カードを使える店が並び、ｶﾌｪや菓子店の出店に多くの客が足を止めたと会議所の広報が伝えている。";

  private final TestGraph graph = new TestGraph(library(), RichLibrary.AS_OF);

  private static Library library() {
    LibraryMaker maker =
        new LibraryMaker()
            .chamber("mito", "水戸", "みと", Prefecture.IBARAKI)
            .chamber("takasaki", "高崎", "たかさき", Prefecture.GUNMA)
            .chamber("chigasaki", "茅ヶ崎", "ちがさき", Prefecture.KANAGAWA)
            .plan(
                new PlanMaker(2023)
                    .chapter(
                        "I",
                        PlanMaker.section(
                            "2023-I-1",
                            1,
                            new ItemMaker("2023-I-1-01")
                                .words("観光の振興", "地域の観光を支える取組を進める。")
                                .partner("観光庁")
                                .make())))
            .topic("tourism", "観光", "2023-I-1");
    stories(maker);
    return maker.make();
  }

  private static void stories(LibraryMaker maker) {
    maker
        .story(story("2023-mito-01", "水戸の観光地を巡る", "観光客を迎える。", "梅が咲く。").published("2023-05-01"))
        .story(story("2023-mito-02", "水戸の観光を語る", "梅まつり。", "ＤＸの取り組み。").published("2023-05-01"))
        .story(story("2024-mito-01", "水戸の観光を語る", "梅まつり。", "DXに取り組む。").published("2024-05-01"))
        .story(story("undated-mito-01", "水戸の話", "観光の話。", "取組みの話。"))
        .story(story("2022-mito-01", "水戸の話", "ただの話。", "観光の話。\n国の話。").published("2022-12-01"))
        .story(story("2023-mito-03", "消えた話", "消えた。", "消えた観光。").withdrawn("2023-09-30"))
        .story(story("2023-mito-04", "商店街の㌽カード", "ｶﾌｪの話。", LONG).published("2023-06-01"));
  }

  private static StoryMaker story(String id, String title, String summary, String body) {
    return new StoryMaker(id).title(title).by("mito").texts(new Summary(summary, "中", "長"), body);
  }

  @AfterAll
  void close() {
    graph.close();
  }

  @Test
  void putsTitlesBeforeSummariesBeforeTheRestAndNewerFirst() {
    Answer found = ask("観光");

    assertThat(
            found.at("nodes").list().stream()
                .map(h -> h.at("id").text() + " " + h.at("score").number()))
        .containsExactly(
            "2024-mito-01 301",
            "2023-mito-02 301",
            "2023-I-1-01 301",
            "2023-mito-01 300",
            "undated-mito-01 200",
            "2022-mito-01 100");
    assertThat(found.at("totalCount").number()).isEqualTo(6);
    assertThat(found.at("rule.id").text()).isEqualTo("search-rank");
  }

  @ParameterizedTest
  @ValueSource(strings = {"水戸", "みと", "ミト", "ﾐﾄ", "水戸商工会議所", "みと　茨城", "茨城 水戸", "関東 みと"})
  void putsTheChamberFirstThatIsNamed(String query) {
    assertThat(ids(ask(query)).get(0)).isEqualTo("mito");
  }

  @ParameterizedTest
  @CsvSource({
    "髙﨑, takasaki",
    "高崎, takasaki",
    "ﾀｶｻｷ, takasaki",
    "茅ケ崎, chigasaki",
    "茅ヶ﨑, chigasaki",
    "國の話, 2022-mito-01",
    "㌽ｶｰﾄﾞ, 2023-mito-04",
    "ポイントカード, 2023-mito-04",
    "カフェ, 2023-mito-04",
    "吉野川, 2023-mito-04",
    "ｄｘの取組, 2023-mito-02",
    "觀光廳, 2023-I-1-01"
  })
  void findsOtherSpellings(String query, String id) {
    assertThat(ids(ask(query))).containsExactly(id);
  }

  @ParameterizedTest
  @CsvSource({"取組, 4", "取り組, 4", "取組み, 3", "取り組み, 3", "取組む, 1", "取り組む, 1", "取組の, 1", "取り, 4"})
  void takesTheWaysToWriteTorikumiForOne(String query, int count) {
    assertThat(ask(query).at("totalCount").number()).isEqualTo(count);
  }

  @Test
  void wantsEveryWordAndOnlyTheKindsAndTheYearAskedFor() {
    assertThat(ids(ask("梅　観光"))).containsExactly("2024-mito-01", "2023-mito-02", "2023-mito-01");
    assertThat(ids(ask(Map.of("query", "観光", "year", 2023))))
        .containsExactly("2023-mito-02", "2023-I-1-01", "2023-mito-01");
    assertThat(ids(ask(Map.of("query", "水戸", "kinds", List.of("CHAMBER", "ACTION_ITEM")))))
        .containsExactly("mito");
    assertThat(ids(ask(Map.of("query", "水戸", "kinds", List.of("CHAMBER"), "year", 2023))))
        .isEmpty();
    assertThat(ids(ask(Map.of("query", "水戸", "kinds", List.of())))).isEmpty();
  }

  @Test
  void leavesOutWhatIsWithdrawn() {
    assertThat(ids(ask("消えた"))).isEmpty();
  }

  @Test
  void doesNotFindOverTheEndOfAPart() {
    assertThat(ids(ask("話。国"))).isEmpty();
    assertThat(ids(ask("話。中"))).isEmpty();
  }

  @Test
  void marksTheWordsAsTheyAreWritten() {
    assertThat(marked(first("ポイント"), "title")).isEqualTo("商店街の[㌽]カード");
    assertThat(marked(first("ン"), "title")).isEqualTo("商店街の[㌽]カード");
    assertThat(marked(first("水戸の 観光"), "title")).isEqualTo("[水戸の][観光]を語る".replace("][", ""));
    assertThat(marked(first("ｄｘの取組"), "snippet")).isEqualTo("[ＤＸの取り組]み。");
    assertThat(marked(first("みと"), "title")).isEqualTo("水戸商工会議所");
    assertThat(marked(first("みと"), "snippet")).isEqualTo("[みと]、茨城県、関東");
  }

  @Test
  void showsAboutSixtyCharactersAroundTheFirstWord() {
    String start = marked(first("𠮷野川"), "snippet");
    String middle = marked(first("ポイントカード"), "snippet");

    assertThat(start).startsWith("[𠮷野川]の流域で").endsWith("…");
    assertThat(letters(start)).isEqualTo(61);
    assertThat(middle).startsWith("…").contains("地元の[㌽カード]を使える店").endsWith("…");
    assertThat(letters(middle)).isEqualTo(62);
    assertThat(marked(first("伝えている"), "snippet")).startsWith("…").endsWith("[伝えている]。");
    assertThat(letters(marked(first("伝えている"), "snippet"))).isEqualTo(61);
    assertThat(marked(first("消え"), "snippet")).isEmpty();
  }

  @Test
  void givesPagesInBothDirections() {
    List<String> all = ids(ask("の"));
    List<String> forwards = new ArrayList<>();
    List<String> backwards = new ArrayList<>();
    Answer page = ask(Map.of("query", "の", "first", 3));
    while (true) {
      forwards.addAll(ids(page));
      if (!page.at("pageInfo.hasNextPage").yes()) {
        break;
      }
      page = ask(Map.of("query", "の", "first", 3, "after", page.at("pageInfo.endCursor").text()));
    }
    page = ask(Map.of("query", "の", "last", 2));
    while (true) {
      backwards.addAll(0, ids(page));
      if (!page.at("pageInfo.hasPreviousPage").yes()) {
        break;
      }
      page = ask(Map.of("query", "の", "last", 2, "before", page.at("pageInfo.startCursor").text()));
    }

    assertThat(all).hasSizeGreaterThan(5).isEqualTo(forwards).isEqualTo(backwards);
    assertThat(page.at("totalCount").number()).isEqualTo(all.size());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"",
        "\"観光\"",
        "観光*",
        "観光.",
        "OR",
        "観光 OR 防災",
        "NEAR(",
        "NEAR(観光 梅)",
        "{title}:観光",
        "'",
        "-観光",
        "^観光",
        "🎉",
        "\uD83C",
        "\uDF89",
        "\uD842",
        "\u0000",
        "\\",
        "?",
        "%",
        "_",
        "\uE000",
        "\uFFFF"
      })
  void takesEveryCharacterForItself(String query) {
    assertThat(ids(ask(query))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "'', 検索の言葉がありません",
    "'　 ', 検索の言葉がありません",
    "'\u200B\uFE0F', 検索の言葉がありません",
    "'a b c d e f g h i', 8個まで",
  })
  void refusesNoWordAndTooMany(String query, String message) {
    GraphQLError error = fault(query);

    assertThat(error.getMessage()).contains(message);
    assertThat(Objects.requireNonNull(error.getExtensions()).get("code")).isEqualTo("BAD_ARGUMENT");
  }

  @Test
  void boundsTheQuery() {
    assertThat(ids(ask("観".repeat(200)))).isEmpty();
    assertThat(fault("観".repeat(201)).getMessage()).contains("200字まで");
    assertThat(graph.execute(DOCUMENT, Map.of("query", "観光", "after", "x")).getErrors())
        .singleElement()
        .satisfies(
            error ->
                assertThat(Objects.requireNonNull(error.getExtensions()).get("code"))
                    .isEqualTo("BAD_CURSOR"));
  }

  private GraphQLError fault(String query) {
    List<GraphQLError> errors = graph.execute(DOCUMENT, Map.of("query", query)).getErrors();
    assertThat(errors).hasSize(1);
    return errors.get(0);
  }

  private Answer ask(String query) {
    return ask(Map.of("query", query));
  }

  private Answer ask(Map<String, Object> variables) {
    return new Answer(graph.ask(DOCUMENT, new HashMap<>(variables))).at("search");
  }

  private @Nullable Answer first(String query) {
    List<Answer> hits = ask(query).at("nodes").list();
    return hits.isEmpty() ? null : hits.get(0);
  }

  private static List<String> ids(Answer found) {
    return found.at("nodes").list().stream().map(hit -> hit.at("id").text()).toList();
  }

  /** The text with brackets around the words, of which the parts must tell the same. */
  private static String marked(@Nullable Answer hit, String field) {
    if (hit == null) {
      return "";
    }
    List<Answer> parts = hit.at(field + ".parts").list();
    assertThat(parts.stream().map(part -> part.at("text").text()).collect(Collectors.joining()))
        .isEqualTo(hit.at(field + ".text").text());
    return parts.stream()
        .map(
            part ->
                part.at("hit").yes() ? "[" + part.at("text").text() + "]" : part.at("text").text())
        .collect(Collectors.joining());
  }

  private static int letters(String marked) {
    String text = marked.replace("[", "").replace("]", "");
    return text.codePointCount(0, text.length());
  }
}
