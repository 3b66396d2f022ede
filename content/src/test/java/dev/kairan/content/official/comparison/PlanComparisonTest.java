package dev.kairan.content.official.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kairan.content.check.Problem;
import dev.kairan.content.check.Rule;
import dev.kairan.content.official.draft.SampleDraft;
import dev.kairan.content.official.folder.SampleContent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What people changed in a plan is found again, each thing in one line with the document's line.
 */
class PlanComparisonTest {

  @TempDir Path folder;
  private SampleContent content = new SampleContent(Path.of(""));

  @BeforeEach
  void importTheDraft() throws IOException {
    content = SampleContent.in(folder);
    content.importing(SampleDraft.draft());
  }

  @Test
  void aPlanFromTheSameDocumentDoesNotDiffer() throws IOException {
    assertThat(differences()).isEmpty();
    content.writeEverything();
    content.edit("sections/I-1.yaml", "percent: 2.5", "percent: 2.50");
    content.edit("sections/I-1.yaml", "literal: \"３本\"", "literal: \"3本\"");
    assertThat(differences()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "plan.yaml         | theme: \"潮目を読む | theme: \"潮を待つ   | 1  | 主題：文書は「潮目を読む: 2025年の挑戦」、計画は「潮を待つ",
        "plan.yaml         | pages: 3          | pages: 4           | 1  | ページ数：文書は「3」、計画は「4」",
        "plan.yaml         | 2025-03-12        | 2025-03-13         | 1  | 日付：文書は「2025-03-12」",
        "plan.yaml         | label: Ⅰ          | label: 第一        | 12 | 2025-I の番号：文書は「Ⅰ」、計画は「第一」",
        "plan.yaml         | title: 家業の経営力 | title: 家業の力    | 13 | 2025-I-G1 の見出し：文書は「家業の経営力」",
        "sections/I-1.yaml | title: 適正な取引 | title: 正しい取引  | 18 | 2025-I-1-S1 の見出し",
        "sections/I-1.yaml | group: 2025-I-G1  | intro2:            | 0  | -",
        "sections/I-1.yaml | page: 3           | page: 2            | 20 | 2025-I-1-02 のページ：文書は「3」、計画は「2」",
        "sections/I-1.yaml | 2025-09-30        | 2025-10-31         | 0  | -",
        "sections/I-1.yaml | [planned, about]  | [exact]            | 19 | 2025-I-1-01 の日程「９月」：文書は「schedule 2025-09-01/2025-09-30 month planned about」、計画は「schedule 2025-09-01/2025-09-30 month exact」",
        "sections/I-1.yaml | literal: \"９月\" | literal: \"10月\"  | 19 | 2025-I-1-01 の日程「９月」は文書にあるが、計画にない",
        "sections/I-1.yaml | literal: \"９月\" | literal: \"10月\"  | 19 | 2025-I-1-01 の日程「10月」は計画にあるが、文書からは読み取れない",
        "sections/I-1.yaml | count: 3          | count: 4           | 20 | 2025-I-1-02 の目標「３本」：文書は「3本 exactly",
        "sections/I-1.yaml | percent: 60       | percent: 61        | 20 | 2025-I-1-02 の目標「60％」：文書は「60% ",
        "sections/I-2.yaml | place: 香川県高松市 | place: 高知県高知市 | 23 | 2025-I-2-01 の行事「里海大会2026 in 高松」：文書は「里海大会2026 in 高松 香川県高松市 2026-02-01/2026-02-28 month」",
      })
  void saysWhatDiffersAndWhere(String file, String part, String other, int line, String words)
      throws IOException {
    content.edit(file, part, other);
    if (line == 0) {
      assertThat(PlanComparison.of(SampleDraft.draft(), folder)).isEmpty();
      return;
    }
    assertThat(differences())
        .anySatisfy(
            difference -> {
              assertThat(difference.message().ja()).contains(words);
              assertThat(difference.line()).isEqualTo(line);
            });
  }

  @Test
  void aMissingItemIsOneLineAndNotOneForEveryItemBehindIt() throws IOException {
    content.edit("plan.yaml", "{id: 2025-I-1, actionItems: 2}", "{id: 2025-I-1, actionItems: 1}");
    content.edit("plan.yaml", "actionItems: 4", "actionItems: 3");
    String section = Files.readString(content.file("sections/I-1.yaml"));
    Files.writeString(
        content.file("sections/I-1.yaml"),
        section.substring(0, section.indexOf("  - id: 2025-I-1-02")));

    assertThat(differences())
        .singleElement()
        .satisfies(
            difference -> {
              assertThat(difference.message().ja()).contains("2025-I-1 の項目の数：文書は「2」、計画は「1」");
              assertThat(difference.message().en()).contains("number of items in 2025-I-1");
              assertThat(difference.file()).isEqualTo("plan2025.txt");
            });
  }

  @Test
  void aMissingSectionIsOneLine() throws IOException {
    content.edit("plan.yaml", "      - {id: 2025-I-2, actionItems: 1}\n", "");
    content.edit("plan.yaml", "sections: 3", "sections: 2");
    content.edit("plan.yaml", "actionItems: 4", "actionItems: 3");
    Files.delete(content.file("sections/I-2.yaml"));

    assertThat(differences())
        .extracting(difference -> difference.message().ja())
        .singleElement()
        .asString()
        .contains("節「2025-I-2」は文書にあるが、計画にない");
  }

  @Test
  void whatNobodyKnowsYetDoesNotDiffer() throws IOException {
    content.edit("plan.yaml", "pages: 3", "pages: 【未記入】");
    content.edit("plan.yaml", "2025-03-12", "【未記入】");
    content.edit("sections/I-1.yaml", "page: 3", "page: 【未記入】");
    assertThat(differences()).isEmpty();
  }

  private List<Problem> differences() {
    List<Problem> differences = PlanComparison.of(SampleDraft.draft(), folder).orElseThrow();
    assertThat(differences).allMatch(problem -> problem.rule() == Rule.PLAN_MISMATCH);
    return differences;
  }
}
