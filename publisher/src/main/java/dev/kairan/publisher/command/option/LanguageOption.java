package dev.kairan.publisher.command.option;

import dev.kairan.publisher.command.report.Language;
import picocli.CommandLine.Option;

/** In which language problems are told. */
public final class LanguageOption {

  @Option(
      names = "--lang",
      paramLabel = "ja|en",
      defaultValue = "ja",
      description = "言葉: ja 日本語、en 英語（省略時: ${DEFAULT-VALUE}）")
  private Language language = Language.JA;

  public Language chosen() {
    return language;
  }
}
