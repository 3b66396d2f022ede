package dev.kairan.api.trusted.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kairan.api.graph.ServedStore;
import dev.kairan.api.trusted.document.Chart;
import dev.kairan.api.trusted.document.DynamicDefault;
import dev.kairan.api.trusted.document.Input;
import dev.kairan.api.trusted.document.Labelled;
import dev.kairan.api.trusted.document.Leaf.Kind;
import dev.kairan.api.trusted.document.TrustedDocument;
import dev.kairan.api.trusted.document.Variable;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The grammar of trusted documents, each of its errors, and the shipped documents. */
class DocumentReaderTest {

  private static final String FILE = "items-of-year.graphql";

  private static final String TEXT =
      """
      # ある年度の項目はどれか。
      # 番号: 7
      # 変数 fiscalYear: 年度。省くと最新の計画の年度
      # 変数 kind: 団体の種類
      # 変数 few: 件数
      # 表: actionItems.nodes.targets
      # 列 literal: 目標
      # 列 measure: 測る記録
      # 列 start: 初日
      # 列 approximate: 約
      # 列 number: 数
      # 列 /actionItems.nodes.id: 項目
      # 列 /actionItems.nodes.stories.nodes.id: 事例
      # 値 coverage.expectedByNow: 今日までの予定
      # 値 actionItems.totalCount: 項目の数
      # 図: bars
      query ItemsOfYear($fiscalYear: Int, $kind: BodyKind! = YEG, $few: Int = 3) {
        coverage(fiscalYear: $fiscalYear) {
          expectedByNow
        }
        actionItems(filter: {fiscalYear: {eq: $fiscalYear}}, first: 1000) {
          totalCount
          nodes {
            id
            ...Named
            stories(filter: {bodyKind: {eq: $kind}}, first: $few) {
              nodes {
                id
              }
            }
            targets {
              literal
              measure
              start
              approximate
              ... on CountTarget {
                number: count
              }
            }
          }
        }
      }

      fragment Named on ActionItem {
        title
      }
      """;

  private final DocumentReader reader = new DocumentReader(ServedStore.schema());

  @Test
  void allThatTheHeadSaysIsRead() {
    TrustedDocument document = reader.read(FILE, TEXT);
    assertThat(document.name()).isEqualTo("items-of-year");
    assertThat(document.number()).isEqualTo(7);
    assertThat(document.question()).isEqualTo("ある年度の項目はどれか。");
    assertThat(document.table()).hasToString("/actionItems.nodes.targets");
    assertThat(document.columns())
        .extracting(Labelled::label)
        .containsExactly("目標", "測る記録", "初日", "約", "数", "項目", "事例");
    assertThat(document.columns())
        .extracting(column -> column.leaf().kind())
        .containsExactly(
            Kind.TEXT, Kind.ENUM, Kind.DATE, Kind.BOOLEAN, Kind.NUMBER, Kind.ID, Kind.ID);
    assertThat(document.columns().get(1).leaf().labels())
        .containsEntry("CLIPPINGS_MAIN", "主要メディアの掲載件数");
    assertThat(document.values())
        .extracting(value -> value.path() + " " + value.label())
        .containsExactly("/coverage.expectedByNow 今日までの予定", "/actionItems.totalCount 項目の数");
    assertThat(document.chart()).isEqualTo(Chart.BARS);
    assertThat(document.text()).isEqualTo(TEXT);
    assertThat(document.operation()).startsWith("query ItemsOfYear(").doesNotContain("番号");
  }

  @Test
  void variablesSayHowTheyAreWrittenAndWhatTheyAreOtherwise() {
    List<Variable> variables = reader.read(FILE, TEXT).variables();
    assertThat(variables).extracting(Variable::name).containsExactly("fiscalYear", "kind", "few");
    assertThat(variables)
        .extracting(Variable::input)
        .containsExactly(Input.INT, Input.CHOICE, Input.INT);
    assertThat(variables).extracting(Variable::type).containsExactly("Int", "BodyKind!", "Int");
    assertThat(variables).extracting(Variable::fixedDefault).containsExactly(null, "YEG", 3);
    assertThat(variables.get(0).dynamicDefault()).isEqualTo(DynamicDefault.FISCAL_YEAR);
    assertThat(variables.get(1).choices())
        .extracting(choice -> choice.value() + " " + choice.label())
        .containsExactly(
            "CHAMBER 商工会議所", "YEG 青年部", "WOMENS_ASSOCIATION 女性会", "FEDERATION 都道府県の商工会議所連合会");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "# ある年度の項目はどれか。                     | # Which items?              | 1: the first line must be",
        "# ある年度の項目はどれか。                     | ある年度の項目は。          | 1: the first line must be",
        "# ある年度の項目はどれか。\\n                  | ~~                          | 1: the first line must be",
        "# 番号: 7                                      | # 番号: 七                  | 2: the second line must be",
        "# 番号: 7                                      | # 番号: 0                   | 2: the second line must be",
        "# 番号: 7\\n                                   | ~~                          | the second line must be",
        "# 番号: 7\\n                                   | # 番号: 7\\n# 番号: 8\\n    | 3: '# 番号: 8' stands in the wrong place or twice",
        "# 番号: 7\\n                                   | # 番号: 7\\n\\n             | 3: '' is no line of a head",
        "# 番号: 7\\n                                   | # 番号: 7\\n# 注記: 無し\\n | 3: '# 注記: 無し' is no line of a head",
        "# 番号: 7\\n                                   | # 番号: 7\\n# 図: bars\\n   | stands in the wrong place or twice",
        "# 変数 few: 件数                               | # 変数 few:                 | '# 変数 few:' is no line of a head",
        "# 変数 few: 件数                               | # 変数: 件数                | its name is missing",
        "# 変数 few: 件数                               | # 変数 many: 件数           | 5: the operation has no variable many",
        "# 変数 few: 件数\\n                            | ~~                          | variable few has no line",
        "# 変数 few: 件数\\n                            | # 変数 few: 件\\n# 変数 few: 数\\n | 6: variable few stands twice",
        "$few: Int = 3                                  | $few: Float = 3             | 26: ",
        "first: $few                                    | first: 3                    | 17: ",
        "$fiscalYear: Int,                              | $fiscalYear: [Int!],        | 18: ",
        "# 表: actionItems.nodes.targets                | # 表: actionItems.targets   | 6: the operation does not ask for '/actionItems.targets'",
        "# 表: actionItems.nodes.targets                | # 表: coverage              | 6: 'coverage' is no list of objects",
        "# 表: actionItems.nodes.targets\\n             | ~~                          | 6: there are columns without",
        "# 列 literal: 目標                             | # 列 what: 目標             | 7: the operation does not ask for 'what'",
        "# 列 literal: 目標                             | # 列 /literal: 目標         | 7: the operation does not ask for '/literal'",
        "# 列 /actionItems.nodes.id: 項目               | # 列 /actionItems.nodes: 項目 | 12: '/actionItems.nodes' is an object",
        "# 値 actionItems.totalCount: 項目の数          | # 値 actionItems.nodes.id: 項目 | 15: 'actionItems.nodes.id' leads through a list",
        "# 値 actionItems.totalCount: 項目の数          | # 値 actionItems: 項目      | 15: 'actionItems' is an object",
        "# 値 actionItems.totalCount: 項目の数          | # 値 actionItems.count: 項目 | 15: the operation does not ask for",
        "# 図: bars                                     | # 図: pie                   | 16: 'pie' is no chart",
        "# 図: bars                                     | # 図: map                   | 16: map needs a column whose path ends in prefecture.name",
        "# 図: bars                                     | # 図: pace                  | 16: pace needs three numbers",
        "query ItemsOfYear(                             | query ItemsOf(              | 17: the query must be named ItemsOfYear",
        "query ItemsOfYear(                             | mutation ItemsOfYear(       | is no line of a head",
        "totalCount\\n                                  | totalCount(\\n              | 23: ",
        "totalCount\\n                                  | totalSum\\n                 | ",
        "fragment Named                                 | query Other { plans { title } } fragment Named | one query and nothing else",
      })
  void eachErrorIsToldWithItsPlace(String part, String other, String message) {
    String old = unescaped(part);
    assertThat(TEXT).contains(old);
    String broken = TEXT.replace(old, unescaped(other));
    assertThatThrownBy(() -> reader.read(FILE, broken))
        .isInstanceOf(BrokenDocument.class)
        .hasMessageStartingWith("trusted-documents/items-of-year.graphql:")
        .hasMessageContaining(message == null ? "" : message);
  }

  @Test
  void aDocumentAnswersWithSomething() {
    String text = "# 何か。\n# 番号: 1\nquery Nothing {\n  plans {\n    title\n  }\n}\n";
    assertThatThrownBy(() -> reader.read("nothing.graphql", text))
        .hasMessageContaining("it needs '# 列 ' after '# 表: ', or '# 値 '");
    String table = text.replace("query", "# 表: plans\nquery");
    assertThatThrownBy(() -> reader.read("nothing.graphql", table))
        .hasMessageContaining("it needs '# 列 ' after '# 表: ', or '# 値 '");
  }

  @ParameterizedTest
  @CsvSource({"ItemsOfYear.graphql", "items_of_year.graphql", "items-of-year.gql", ".graphql"})
  void namesAreKebabCase(String file) {
    assertThatThrownBy(() -> reader.read(file, TEXT))
        .hasMessageContaining("must be kebab-case.graphql");
  }

  @ParameterizedTest
  @CsvSource({"$asOf: Int", "$month: Int", "$from: String", "$to: Int", "$fiscalYear: String"})
  void variablesWithADefaultOfTheServerHaveItsType(String declaration) {
    String name = declaration.substring(1, declaration.indexOf(':'));
    String text =
        "# 何か。\n# 番号: 1\n# 変数 %s: 値\n# 値 snapshot.id: 版\nquery Some(%s) {\n  snapshot { id }\n}\n";
    assertThatThrownBy(() -> reader.read("some.graphql", text.formatted(name, declaration)))
        .isInstanceOf(BrokenDocument.class);
  }

  @ParameterizedTest
  @CsvSource({"[Int!], fiscalYear: {in: $x}", "IntFilter, fiscalYear: $x"})
  void variablesOfOtherKindsCannotBeAskedFor(String type, String filter) {
    String text =
        """
        # 何か。
        # 番号: 1
        # 変数 x: 値
        # 値 actionItems.totalCount: 数
        query Some($x: %s) {
          actionItems(filter: {%s}) { totalCount }
        }
        """;
    assertThatThrownBy(() -> reader.read("some.graphql", text.formatted(type, filter)))
        .hasMessageContaining(":5: variable x is neither Int, Date, String, ID, Boolean nor");
  }

  @Test
  void everyShippedDocumentCanBeServed() {
    assertThat(reader.readAll()).isNotEmpty();
  }

  private static String unescaped(String text) {
    return text == null ? "" : text.replace("\\n", "\n");
  }
}
