package dev.kairan.publisher.command;

import static dev.kairan.publisher.command.Ran.kairan;
import static org.assertj.core.api.Assertions.assertThat;

import dev.kairan.content.Library;
import dev.kairan.content.source.LibraryReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class AskCommandTest {

  @TempDir Path folder;

  @Test
  void answersFromTheContentOfTheDayAskedFor() {
    Library library = Objects.requireNonNull(LibraryReader.read(ContentCopy.SHIPPED).library());
    long without =
        library.chambers().stream()
            .filter(
                chamber ->
                    library.stories().stream()
                        .flatMap(story -> story.participations().stream())
                        .noneMatch(part -> part.chamber().equals(chamber.id())))
            .count();
    Ran ran = ask("chambers-without-story", "--at", "2099-01-01");
    assertThat(ran.exit()).isZero();
    assertThat(ran.err()).isEmpty();
    assertThat(ran.out())
        .startsWith("まだ一度も事例が出ていない会議所はどこか。")
        .contains("（fiscalYear=2023 asOf=2099-01-01）")
        .containsPattern("一度も事例の無い会議所 +" + without + "\n")
        .contains(without + " 行\n")
        .containsPattern("集計日 2099-01-01・内容の版 [0-9a-f]{12}・記録は \\d{4}-\\d{2}-\\d{2} まで");
  }

  @Test
  void alignsColumnsWhoseCharactersAreWide() {
    Ran ran = ask("targets-progress", "--at", "2023-10-01");
    List<String> lines = ran.out().lines().toList();
    int ruler =
        lines.indexOf(
            lines.stream().filter(line -> line.startsWith("----")).findFirst().orElseThrow());
    int start = lines.get(ruler).indexOf("  ");
    for (String line : lines.subList(ruler - 1, ruler + 12)) {
      assertThat(columnAt(line, start)).as(line).startsWith("  ");
    }
  }

  /** What stands from a column of the terminal on; by the blocks of Unicode that are used here. */
  private static String columnAt(String line, int column) {
    int taken = 0;
    int i = 0;
    while (taken < column) {
      taken += line.substring(i, i + 1).matches("[\\p{ASCII}]") ? 1 : 2;
      i++;
    }
    return line.substring(i);
  }

  @Test
  void givesCsvAndJsonToOtherPrograms() {
    Ran csv = ask("items-due-in-month", "--var", "month=2023-09", "--csv");
    assertThat(csv.exit()).isZero();
    assertThat(csv.out().lines().toList())
        .hasSize(4)
        .first()
        .asString()
        .startsWith("\uFEFF番号,項目,期限のもの");
    assertThat(csv.out()).contains("\r\n2023-I-1-09,", "\r\n2023-I-3-05,", "\r\n2023-II-1-03,");

    Ran json = ask("items-due-in-month", "--var", "month=2023-09", "--json");
    JsonNode answer = JsonMapper.shared().readTree(json.out());
    assertThat(answer.at("/variables/month").asString()).isEqualTo("2023-09");
    assertThat(answer.at("/data/due/totalCount").asInt()).isEqualTo(3);
  }

  @Test
  void listsItsQuestionsWithoutAnyContent() {
    Ran ran = kairan("ask", "--list", "--content", folder.resolve("nowhere"));
    assertThat(ran.exit()).isZero();
    assertThat(ran.out())
        .contains("coverage-today ", "今日現在、515の商工会議所のうち")
        .containsPattern(" --var fiscalYear=…  年度。.*（省略時: 最新の計画の年度）");
    assertThat(ran.out().indexOf("chambers-without-story"))
        .as("in the order of their numbers")
        .isLessThan(ran.out().indexOf("coverage-today"))
        .isGreaterThanOrEqualTo(0);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ask coverage-todai                           | 「coverage-todai」という質問はありません。もしかして: coverage-today",
        "ask coverage-today --var year=2023           | 変数「year」はこの質問にありません",
        "ask coverage-today --var asOf=x              | 変数 asOf の値「x」は使えません",
        "ask coverage-today --var asOf=2023-01-01 --var asOf=2023-01-02 | 変数 asOf が2回あります",
        "ask                                          | 足りないものがあります: 名前",
      })
  void saysWhatIsWrongWithTheQuestion(String arguments, String message) {
    Ran ran = kairan((Object[]) (arguments + " --content " + ContentCopy.SHIPPED).split(" "));
    assertThat(ran.exit()).isEqualTo(2);
    assertThat(ran.err()).contains(message).contains("--list");
    assertThat(ran.out()).isEmpty();
  }

  @Test
  void needsContentWithoutErrors() throws IOException {
    Ran none = kairan("ask", "coverage-today", "--content", folder.resolve("nowhere"));
    assertThat(none.exit()).isEqualTo(3);
    Path content = ContentCopy.in(folder);
    ContentCopy.edit(content.resolve("stories/2024/mito-01.md"), "{id: mito,", "{id: mitto,");
    Ran broken = kairan("ask", "coverage-today", "--content", content);
    assertThat(broken.exit()).isEqualTo(1);
    assertThat(broken.err()).contains("mito-01.md:4");
    assertThat(broken.out()).isEmpty();
  }

  private static Ran ask(String... arguments) {
    Object[] all = new Object[arguments.length + 3];
    all[0] = "ask";
    System.arraycopy(arguments, 0, all, 1, arguments.length);
    all[all.length - 2] = "--content";
    all[all.length - 1] = ContentCopy.SHIPPED;
    return kairan(all);
  }
}
