package dev.kairan.publisher.command;

import dev.kairan.content.Library;
import dev.kairan.content.check.Problem;
import dev.kairan.content.source.LibraryReader;
import dev.kairan.content.source.Reading;
import dev.kairan.publisher.command.report.Console;
import dev.kairan.publisher.command.report.ContentCount;
import dev.kairan.publisher.command.report.Exit;
import dev.kairan.publisher.command.report.Language;
import dev.kairan.publisher.command.report.ProblemJson;
import dev.kairan.publisher.command.report.ProblemLines;
import dev.kairan.publisher.command.report.Report;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code kairan check}: every problem of the content at once, nothing published. */
@Command(name = "check", description = "内容だけを検査し、問題をすべて示す")
final class CheckCommand implements Callable<Integer> {

  private final Console console;

  @Option(
      names = "--content",
      paramLabel = "フォルダー",
      defaultValue = "content",
      description = "内容のフォルダー（省略時: ${DEFAULT-VALUE}）")
  private Path content = Path.of("content");

  @Option(
      names = "--lang",
      paramLabel = "ja|en",
      defaultValue = "ja",
      description = "言葉: ja 日本語、en 英語（省略時: ${DEFAULT-VALUE}）")
  private Language language = Language.JA;

  @Option(
      names = "--format",
      paramLabel = "text|json",
      defaultValue = "text",
      description = "形: text 行、json ほかのプログラム用（省略時: ${DEFAULT-VALUE}）")
  private Format format = Format.TEXT;

  enum Format {
    TEXT,
    JSON
  }

  CheckCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    if (!Files.isDirectory(content)) {
      return new Report(console).noContent(content);
    }
    Reading reading = LibraryReader.read(content);
    if (format == Format.JSON) {
      console.line(ProblemJson.of(reading.problems(), language));
    } else {
      print(reading);
    }
    return reading.library() == null ? Exit.CONTENT : Exit.DONE;
  }

  private void print(Reading reading) {
    List<Problem> problems = reading.problems();
    new ProblemLines(content, language).lines(problems).forEach(console::line);
    if (!problems.isEmpty()) {
      console.line("");
    }
    console.line(language == Language.JA ? summary(reading) : englishSummary(reading));
  }

  private static String summary(Reading reading) {
    Library library = reading.library();
    String found =
        reading.problems().isEmpty() ? "問題はありません" : ContentCount.problems(reading.problems());
    return library == null ? found : found + "（" + ContentCount.counts(library) + "）";
  }

  private static String englishSummary(Reading reading) {
    return reading.problems().isEmpty()
        ? "No problems"
        : ContentCount.errors(reading.problems())
            + " errors, "
            + ContentCount.warnings(reading.problems())
            + " warnings";
  }
}
