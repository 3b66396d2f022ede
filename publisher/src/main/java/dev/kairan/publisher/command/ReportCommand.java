package dev.kairan.publisher.command;

import dev.kairan.api.Graph;
import dev.kairan.content.Library;
import dev.kairan.content.source.LibraryReader;
import dev.kairan.content.source.Reading;
import dev.kairan.content.time.FiscalYear;
import dev.kairan.publisher.command.option.AtOption;
import dev.kairan.publisher.command.option.BaseUrlConverter;
import dev.kairan.publisher.command.option.ContentOption;
import dev.kairan.publisher.command.option.FiscalYearConverter;
import dev.kairan.publisher.command.report.Console;
import dev.kairan.publisher.command.report.Exit;
import dev.kairan.publisher.command.report.Report;
import dev.kairan.publisher.command.run.PassingGraph;
import dev.kairan.publisher.report.AnnualReport;
import dev.kairan.publisher.report.ReportCsv;
import dev.kairan.publisher.report.ReportMarkdown;
import dev.kairan.publisher.report.StoryAddresses;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code kairan report}: the draft of a fiscal year's report from what is recorded. */
@Command(name = "report", description = "事業報告の下書きを、計画の章立ての順に、記録から作る")
final class ReportCommand implements Callable<Integer> {

  private static final String STANDARD_OUTPUT = "-";

  private final Console console;
  private final Clock clock;

  @Parameters(
      paramLabel = "年度",
      converter = FiscalYearConverter.class,
      description = "計画の年度（西暦。例: 2023）")
  private FiscalYear fiscalYear = new FiscalYear(2023);

  @Mixin private ContentOption content = new ContentOption();

  @Option(
      names = "--out",
      paramLabel = "ファイル",
      defaultValue = STANDARD_OUTPUT,
      description = "書き出すファイル（省略時: - 画面に出す）")
  private String out = STANDARD_OUTPUT;

  @Option(
      names = "--format",
      paramLabel = "md|csv",
      defaultValue = "md",
      description = "形: md Markdown の文書、csv Excel で開ける項目ごとの表（省略時: ${DEFAULT-VALUE}）")
  private Format format = Format.MD;

  @Option(
      names = "--base-url",
      paramLabel = "アドレス",
      converter = BaseUrlConverter.class,
      description = "公開しているサイトのアドレス。あれば、事例をそのページにつなぐ")
  private @Nullable URI baseUrl;

  @Mixin private AtOption at = new AtOption();

  enum Format {
    MD,
    CSV
  }

  ReportCommand(Console console, Clock clock) {
    this.console = console;
    this.clock = clock;
  }

  @Override
  public Integer call() throws IOException {
    Report told = new Report(console);
    if (!Files.isDirectory(content.folder())) {
      return told.noContent(content.folder());
    }
    Graph.prepare();
    Reading reading = LibraryReader.read(content.folder()).judgedAt(clock.instant());
    Library library = reading.library();
    if (library == null) {
      told.problems(content.folder(), reading.problems());
      return Exit.CONTENT;
    }
    Optional<AnnualReport> report = ask(library);
    if (report.isEmpty()) {
      console.error(fiscalYear.year() + "年度の事業計画がありません（content/plans/ にある年度を指定してください）");
      return Exit.USAGE;
    }
    write(report.get());
    return Exit.DONE;
  }

  private Optional<AnnualReport> ask(Library library) throws IOException {
    try (PassingGraph passing = PassingGraph.open(library, at.instant(clock))) {
      return AnnualReport.ask(passing.graph(), fiscalYear.year());
    }
  }

  /** Only the report goes to the output, whatever else there is to say. */
  private void write(AnnualReport report) throws IOException {
    StoryAddresses addresses = new StoryAddresses(baseUrl);
    String text =
        format == Format.CSV
            ? ReportCsv.of(report, addresses)
            : ReportMarkdown.of(report, addresses);
    if (out.equals(STANDARD_OUTPUT)) {
      console.out().print(text);
      console.out().flush();
    } else {
      Files.writeString(Path.of(out), text);
      console.line("書き出しました: " + out + "（" + report.items().size() + "項目）");
    }
  }
}
