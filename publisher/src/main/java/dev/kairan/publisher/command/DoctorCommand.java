package dev.kairan.publisher.command;

import dev.kairan.publisher.command.doctor.DatabaseCheck;
import dev.kairan.publisher.command.doctor.Finding;
import dev.kairan.publisher.command.doctor.Finding.Mark;
import dev.kairan.publisher.command.doctor.FolderChecks;
import dev.kairan.publisher.command.doctor.SystemChecks;
import dev.kairan.publisher.command.option.ContentOption;
import dev.kairan.publisher.command.report.Console;
import dev.kairan.publisher.command.report.Exit;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code kairan doctor}: looks at the machine, and says what to do where something is missing. */
@Command(name = "doctor", description = "この機械で kairan が動くかを調べ、足りないものの直し方を示す")
final class DoctorCommand implements Callable<Integer> {

  private final Console console;

  @Mixin private ContentOption content = new ContentOption();

  @Option(
      names = "--out",
      paramLabel = "フォルダー",
      defaultValue = "site",
      description = "公開先のフォルダー（省略時: ${DEFAULT-VALUE}）")
  private Path out = Path.of("site");

  @Option(
      names = "--host",
      paramLabel = "ホスト",
      defaultValue = "127.0.0.1",
      description = "待ち受けるアドレス（省略時: ${DEFAULT-VALUE}）")
  private String host = "127.0.0.1";

  @Option(
      names = "--port",
      paramLabel = "番号",
      defaultValue = "8080",
      description = "待ち受けるポート（省略時: ${DEFAULT-VALUE}）")
  private int port;

  DoctorCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    List<Finding> findings = findings();
    findings.forEach(this::print);
    boolean bad = findings.stream().anyMatch(finding -> finding.mark() == Mark.BAD);
    console.line(bad ? "直すところがあります" : "kairan を使えます");
    return bad ? Exit.ENVIRONMENT : Exit.DONE;
  }

  private List<Finding> findings() {
    List<Finding> findings = new ArrayList<>();
    findings.add(SystemChecks.java());
    findings.add(FolderChecks.content(content.folder()));
    Finding writable = FolderChecks.writable(out);
    findings.add(writable);
    if (writable.mark() == Mark.GOOD) {
      findings.add(FolderChecks.switchable(out));
      findings.add(FolderChecks.space(out));
      findings.add(DatabaseCheck.database(out));
    }
    findings.add(SystemChecks.port(host, port));
    findings.add(SystemChecks.browser());
    findings.add(SystemChecks.japaneseFont());
    return findings;
  }

  private void print(Finding finding) {
    String mark =
        switch (finding.mark()) {
          case GOOD -> "[よし] ";
          case NOTE -> "[参考] ";
          case BAD -> "[だめ] ";
        };
    console.line(mark + finding.what());
    if (!finding.remedy().isEmpty()) {
      console.line("       → " + finding.remedy());
    }
  }
}
