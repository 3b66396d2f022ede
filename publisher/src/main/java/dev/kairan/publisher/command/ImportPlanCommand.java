package dev.kairan.publisher.command;

import dev.kairan.content.check.Problem;
import dev.kairan.content.official.DocumentReading;
import dev.kairan.content.official.PlanImport;
import dev.kairan.content.official.draft.PlanDraft;
import dev.kairan.content.official.folder.Filing;
import dev.kairan.content.time.FiscalYear;
import dev.kairan.publisher.command.option.ContentOption;
import dev.kairan.publisher.command.option.FiscalYearConverter;
import dev.kairan.publisher.command.option.LanguageOption;
import dev.kairan.publisher.command.report.Console;
import dev.kairan.publisher.command.report.Exit;
import dev.kairan.publisher.command.report.ImportReport;
import dev.kairan.publisher.command.report.Report;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code kairan import-plan}: an official document becomes wording, and a new plan's skeleton. */
@Command(name = "import-plan", description = "公式の事業計画の文書を取り込む。計画がまだ無い年度なら、下書きも作る")
final class ImportPlanCommand implements Callable<Integer> {

  private final Console console;

  @Parameters(paramLabel = "文書", description = "公式文書のファイル（PDF、テキスト、HTML）")
  private Path file = Path.of("");

  @Option(
      names = "--fiscal-year",
      paramLabel = "年度",
      converter = FiscalYearConverter.class,
      description = "計画の年度（西暦。省略時: 文書に書かれた年度）")
  private @Nullable FiscalYear fiscalYear;

  @Mixin private ContentOption content = new ContentOption();

  @Option(
      names = "--replace",
      description = "前に取り込んだ official.yaml と、まだ誰も書き込んでいない下書きを置き換える。人が書いたファイルは置き換えない")
  private boolean replace;

  @Option(names = "--dry-run", description = "読み取って確かめるだけで、何も書き込まない")
  private boolean dryRun;

  @Mixin private LanguageOption language = new LanguageOption();

  ImportPlanCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    if (!Files.isDirectory(content.folder())) {
      return new Report(console).noContent(content.folder());
    }
    ImportReport report = new ImportReport(console, language.chosen(), file);
    if (!Files.isRegularFile(file)) {
      return report.noDocument();
    }
    if (!Files.isReadable(file)) {
      throw new AccessDeniedException(file.toString());
    }
    DocumentReading reading = PlanImport.read(file, fiscalYear);
    if (reading instanceof DocumentReading.Read read) {
      return file(read, report);
    }
    return reading instanceof DocumentReading.YearUnknown unknown
        ? report.yearUnknown(unknown)
        : report.refused(reading.problems());
  }

  private int file(DocumentReading.Read read, ImportReport report) throws IOException {
    PlanDraft draft = read.draft();
    Filing filing = PlanImport.decide(draft, content.folder(), replace);
    report.read(read.text(), draft);
    report.warnings(warnings(read, filing, report));
    if (filing.kind() == Filing.Kind.NEEDS_REPLACE) {
      return report.needsReplace(filing);
    }
    if (dryRun) {
      report.wouldWrite(filing);
      return Exit.DONE;
    }
    filing.write();
    report.written(filing, replace);
    return Exit.DONE;
  }

  /** What was unsure in the document, and how it differs from a plan that stays as it is. */
  private List<Problem> warnings(DocumentReading.Read read, Filing filing, ImportReport report) {
    List<Problem> warnings = new ArrayList<>(read.problems());
    if (filing.hasPlan() && filing.kind() != Filing.Kind.RENEWED_PLAN) {
      Optional<List<Problem>> differences = PlanImport.compare(read.draft(), content.folder());
      differences.ifPresentOrElse(warnings::addAll, report::notCompared);
    }
    return warnings;
  }
}
