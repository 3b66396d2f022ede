package dev.kairan.api.graph;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kairan.api.fault.ErrorCode;
import dev.kairan.api.library.RichLibrary;
import graphql.ExecutionResult;
import graphql.GraphQLError;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a wrong question is answered. */
@TestInstance(Lifecycle.PER_CLASS)
class ErrorTest {

  private final TestGraph graph = new TestGraph(RichLibrary.library(), RichLibrary.AS_OF);

  @AfterAll
  void close() {
    graph.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          SYNTAX            | { chambers(                                                     | 文法
          SYNTAX            | { chambers { nodes { id } } } }                                 | 文法
          UNKNOWN_FIELD     | { chamber(id: "mito") { nickname } }                            | chamber/nickname
          VALIDATION        | { chambers { nodes } }                                          | 中の項目を選ぶ
          VALIDATION        | { chamber(id: "mito", name: "x") { id } }                       | スキーマに無い引数
          VALIDATION        | mutation { chamber }                                            | 読み取り
          VALIDATION        | query ($x: Int) { plans { title } }                             | 使われていない変数
          UNKNOWN_OPERATION | query A { plans { title } } query B { plans { title } }         | operationName
          BAD_ARGUMENT      | { chamber { id } }                                              | 必須の引数
          BAD_ARGUMENT      | { plan(fiscalYear: "2023") { title } }                          | 型が正しくありません
          BAD_ARGUMENT      | { chambers(first: 1, last: 1) { nodes { id } } }                | 同時に指定できません
          BAD_ARGUMENT      | { chambers(first: -1) { nodes { id } } }                        | 0以上
          BAD_ARGUMENT      | { chambers(last: -2) { nodes { id } } }                         | last は0以上
          BAD_ARGUMENT      | { chambers(orderBy: {field: SIZE}) { nodes { id } } }           | 型が正しくありません
          BAD_ARGUMENT      | { chambers(filter: {name: {eq: null}}) { totalCount } }         | isNull
          BAD_ARGUMENT      | { visitStats(fiscalYear: 99999) { visitCount } }                | 1900から2999まで
          BAD_ARGUMENT      | { visitStats(fiscalYear: 2023, modes: [CEREMONY], countCeremonies: false) { visitCount } } | 一つ以上
          BAD_ARGUMENT      | { coverage(fiscalYear: 99999) { storyCount } }                  | 1900から2999まで
          BAD_ARGUMENT      | { coverage(asOf: "2023-02-30") { storyCount } }                 | 実在する日
          BAD_ARGUMENT      | { coverage(asOf: "+12023-01-01") { storyCount } }               | 2024-01-05 の形
          BAD_ARGUMENT      | { coverage(asOf: 20230401) { storyCount } }                     | 2024-01-05 の形
          BAD_CURSOR        | { stories(first: 1, after: "x") { nodes { id } } }              | 読めません
          BAD_CURSOR        | { stories(last: 1, before: "こ") { totalCount } }               | 読めません
          BAD_DATE_RANGE    | { calendar(from: "2023-05-02", to: "2023-05-01") { id } }       | 後です
          BAD_DATE_RANGE    | { calendar(from: "2000-01-01", to: "2020-01-01") { id } }       | 3660日以内
          BAD_DATE_RANGE    | { chamberChanges(from: "2023-05-02", to: "2023-05-01") { on } }  | 後です
          BAD_CURSOR        | { gaps(first: 1, after: "x") { totalCount } }                   | 読めません
          BAD_ARGUMENT      | { gaps(fiscalYear: 99999) { totalCount } }                      | 1900から2999まで
          BAD_ARGUMENT      | { storyCountHistogram(fiscalYear: 0) { storyCount } }           | 1900から2999まで
          UNKNOWN_ID        | { gaps(regionalBlock: "edo") { totalCount } }                   | ブロック「edo」
          UNKNOWN_ID        | { chambers(filter: {prefecture: {eq: "edo"}}) { totalCount } }  | edo
          UNKNOWN_ID        | { chambers(filter: {regionalBlock: {in: ["kanto", "x"]}}) { totalCount } } | ブロック「x」
          TOO_COMPLEX       | { __schema { types { fields { type { fields { name } } } } } }  | 大きすぎます
          """)
  void hasACodeAndAJapaneseMessage(ErrorCode code, String document, String message) {
    GraphQLError error = only(graph.execute(document, Map.of()));

    assertThat(code(error)).isEqualTo(code.name());
    assertThat(error.getMessage()).contains(message).matches("[\\s\\S]*[ぁ-ん][\\s\\S]*");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          query ($v: Int!) { plan(fiscalYear: $v) { title } }               | twenty | 変数 v
          query ($v: Date!) { calendar(from: $v, to: $v) { id } }           | 2023/4/1 | 2024-01-05 の形
          query ($v: ChamberOrderField!) { chambers(orderBy: {field: $v}) { totalCount } } | SIZE | 変数 v
          query ($v: StoryFilter) { stories(filter: $v) { totalCount } }    | x | 変数
          """)
  void tellsWhichVariableIsWrong(String document, String value, String message) {
    GraphQLError error = only(graph.execute(document, Map.of("v", value)));

    assertThat(code(error)).isEqualTo("BAD_ARGUMENT");
    assertThat(error.getMessage()).contains(message);
  }

  @Test
  void missesAVariableThatMustBeThere() {
    String document = "query ($v: ID!) { chamber(id: $v) { id } }";

    assertThat(code(only(graph.execute(document, Map.of())))).isEqualTo("BAD_ARGUMENT");
  }

  @Test
  void namesNoClassAndShowsNoStack() {
    for (String document :
        List.of(
            "{ coverage(asOf: 2023) { storyCount } }",
            "{ x }",
            "{",
            "{ plan(fiscalYear: 1.5) { title } }")) {
      String answer = graph.execute(document, Map.of()).toSpecification().toString();

      assertThat(answer)
          .doesNotContain("Exception", "dev.kairan", "java.", "graphql.", "Value{", "LocalDate");
    }
  }

  @Test
  void saysOnceWhatIsWrongInEveryRow() {
    ExecutionResult result =
        graph.execute(
            "{ prefectures { id chambers(after: \"x\") { nodes { id } totalCount } } }", Map.of());

    assertThat(code(only(result))).isEqualTo("BAD_CURSOR");
  }

  @Test
  void refusesACursorOfAnotherOrder() {
    Answer page =
        new Answer(graph.ask("{ stories(first: 1) { pageInfo { endCursor } } }", Map.of()));
    String cursor = page.at("stories.pageInfo.endCursor").text();
    String document =
        "query ($c: String) { stories(after: $c, orderBy: {field: TITLE}) { nodes { id } } }";

    GraphQLError error = only(graph.execute(document, Map.of("c", cursor)));

    assertThat(code(error)).isEqualTo("BAD_CURSOR");
    assertThat(error.getMessage()).contains("別の並び順");
  }

  @Test
  void findsNothingUnderUnknownIdsThatMayComeLater() {
    Answer answer =
        new Answer(
            graph.ask(
                """
                { chamber(id: "x") { id } story(id: "x") { id } actionItem(id: "x") { id }
                  topic(id: "x") { id } plan(fiscalYear: 1999) { title }
                  prefecture(id: "edo") { id } regionalBlock(id: "x") { id }
                  stories(filter: {topics: {some: {id: {eq: "x"}}}}) { totalCount }
                  actionItems(filter: {section: {eq: "x"}}) { totalCount } }
                """,
                Map.of()));

    for (String none :
        List.of("chamber", "story", "actionItem", "topic", "plan", "prefecture", "regionalBlock")) {
      assertThat(answer.at(none).value()).isNull();
    }
    assertThat(answer.at("stories.totalCount").number()).isZero();
    assertThat(answer.at("actionItems.totalCount").number()).isZero();
  }

  private static GraphQLError only(ExecutionResult result) {
    assertThat(result.getErrors()).hasSize(1);
    assertThat(result.<Object>getData()).isNull();
    return result.getErrors().get(0);
  }

  private static String code(GraphQLError error) {
    return String.valueOf(Objects.requireNonNull(error.getExtensions()).get("code"));
  }
}
