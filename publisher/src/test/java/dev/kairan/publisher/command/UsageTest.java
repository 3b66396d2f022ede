package dev.kairan.publisher.command;

import static dev.kairan.publisher.command.Ran.kairan;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UsageTest {

  @Test
  void explainsItselfInJapanese() {
    Ran ran = kairan();
    assertThat(ran.exit()).isZero();
    assertThat(ran.out())
        .contains(
            "使い方: kairan",
            "serve",
            "publish",
            "ask",
            "report",
            "check",
            "import-plan",
            "rollback",
            "nginx",
            "sample",
            "doctor",
            "この説明を表示する");
    assertThat(kairan("--version").out()).startsWith("kairan ").contains("Java ");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "serve",
        "publish",
        "ask",
        "report",
        "check",
        "import-plan",
        "rollback",
        "nginx",
        "sample",
        "doctor"
      })
  void explainsEveryCommand(String command) {
    Ran ran = kairan(command, "--help");
    assertThat(ran.exit()).isZero();
    assertThat(ran.out()).startsWith("使い方: kairan " + command).contains("オプション:", "--help");
    assertThat(ran.err()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "publsh                      | 分からない指定です: publsh（もしかして: publish）",
        "check --lnag ja             | 分からない指定です: --lnag",
        "check --lang fr             | --lang: 値「fr」は使えません",
        "publish --at yesterday      | --at: 「yesterday」は日時として読めません",
        "publish --base-url mito     | --base-url: 「mito」は公開先のアドレスとして読めません",
        "publish --out               | 足りないものがあります: --out",
        "publish --out a --out b     | --out が2回あります",
        "serve --port many           | --port: 値「many」は使えません",
        "import-plan                 | 足りないものがあります: 文書",
        "import-plan x --fiscal-year R6 | --fiscal-year: 「R6」は年度として読めません（西暦4桁で書きます",
        "report                      | 足りないものがあります: 年度",
        "report R5                   | 年度: 「R5」は年度として読めません（西暦4桁で書きます",
        "report 2023 --format pdf    | --format: 値「pdf」は使えません",
        "rollback --list --to x      | どちらか一方",
        "ask coverage-today --csv --json | どちらか一方",
        "ask coverage-today --var 2023   | --var: 「2023」は変数として読めません（例: fiscalYear=2023",
        "nginx                       | 足りないものがあります: --base-url",
        "sample                      | 足りないものがあります: --out",
        "sample --out x --stories x  | --stories: 値「x」は使えません",
      })
  void saysWhatIsWrongWithTheCommandLine(String arguments, String message) {
    Ran ran = kairan((Object[]) arguments.strip().split(" "));
    assertThat(ran.exit()).isEqualTo(2);
    assertThat(ran.err()).contains(message).contains("--help");
    assertThat(ran.out()).isEmpty();
  }
}
