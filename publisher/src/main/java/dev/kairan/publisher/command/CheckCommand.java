package dev.kairan.publisher.command;

import dev.kairan.content.Library;
import dev.kairan.content.check.PressCheck;
import dev.kairan.content.check.Problem;
import dev.kairan.content.source.LibraryReader;
import dev.kairan.content.source.Reading;
import dev.kairan.content.time.JapanTime;
import dev.kairan.publisher.command.option.AtOption;
import dev.kairan.publisher.command.option.ContentOption;
import dev.kairan.publisher.command.option.LanguageOption;
import dev.kairan.publisher.command.report.Console;
import dev.kairan.publisher.command.report.ContentCount;
import dev.kairan.publisher.command.report.Exit;
import dev.kairan.publisher.command.report.Language;
import dev.kairan.publisher.command.report.PressLine;
import dev.kairan.publisher.command.report.ProblemJson;
import dev.kairan.publisher.command.report.ProblemLines;
import dev.kairan.publisher.command.report.Report;
import dev.kairan.publisher.command.report.Waiting;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code kairan check}: every problem of the content at once, nothing published. */
@Command(name = "check", description = "内容だけを検査し、問題をすべて示す")
final class CheckCommand implements Callable<Integer> {

  private final Console console;
  private final Clock clock;

  @Mixin private ContentOption content = new ContentOption();

  @Mixin private LanguageOption language = new LanguageOption();

  @Mixin private AtOption at = new AtOption();

  @Option(names = "--press", description = "記者が事例を取り上げるときに困る点の一覧を示す")
  private boolean press;

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

  CheckCommand(Console console, Clock clock) {
    this.console = console;
    this.clock = clock;
  }

  @Override
  public Integer call() {
    if (!Files.isDirectory(content.folder())) {
      return new Report(console).noContent(content.folder());
    }
    Instant now = at.instant(clock);
    Reading reading = LibraryReader.read(content.folder()).judgedAt(now);
    Library library = reading.library();
    List<Problem> notices =
        library == null ? List.of() : PressCheck.of(library.stories(), JapanTime.dayOf(now));
    List<Problem> shown = press && library != null ? notices : reading.problems();
    if (format == Format.JSON) {
      console.line(ProblemJson.of(shown, language.chosen()));
    } else {
      print(shown);
      console.line(language.chosen() == Language.JA ? summary(reading) : englishSummary(reading));
      PressLine.of(notices, language.chosen()).ifPresent(console::line);
      if (library != null) {
        tellOfEmbargoes(library, now);
      }
    }
    return reading.hasErrors() ? Exit.CONTENT : Exit.DONE;
  }

  private void tellOfEmbargoes(Library library, Instant now) {
    Waiting waiting = Waiting.between(now, null, library);
    if (!waiting.isEmpty()) {
      console.line(language.chosen().of(waiting.line()));
    }
  }

  private void print(List<Problem> problems) {
    new ProblemLines(content.folder(), language.chosen()).lines(problems).forEach(console::line);
    if (!problems.isEmpty()) {
      console.line("");
    }
  }

  private static String summary(Reading reading) {
    Library library = reading.library();
    String found =
        reading.problems().isEmpty() ? "問題はありません" : ContentCount.problems(reading.problems());
    return library == null
        ? found
        : found + "（" + ContentCount.counts(library) + ContentCount.drafts(reading) + "）";
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
