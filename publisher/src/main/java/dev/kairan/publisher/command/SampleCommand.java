package dev.kairan.publisher.command;

import dev.kairan.content.sample.SampleContent;
import dev.kairan.publisher.command.report.Console;
import dev.kairan.publisher.command.report.Exit;
import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code kairan sample}: a content folder of invented things, to try Kairan at any size. */
@Command(name = "sample", description = "見本の内容（すべて作りもの）のフォルダーを作る。試用や性能の測定のため")
final class SampleCommand implements Callable<Integer> {

  private final Console console;

  @Option(
      names = "--out",
      paramLabel = "フォルダー",
      required = true,
      description = "見本を書くフォルダー。無ければ作る。空でないフォルダーには書かない")
  private Path out = Path.of("sample");

  @Option(
      names = "--stories",
      paramLabel = "件数",
      defaultValue = "1000",
      description = "事例の数（省略時: ${DEFAULT-VALUE}、最大: " + SampleContent.MOST_STORIES + "）")
  private int stories;

  @Option(
      names = "--seed",
      paramLabel = "数",
      defaultValue = "1",
      description = "乱数の種。同じ種と件数なら、同じ内容になる（省略時: ${DEFAULT-VALUE}）")
  private long seed;

  SampleCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    if (stories < 0 || stories > SampleContent.MOST_STORIES) {
      console.error("--stories は0から" + SampleContent.MOST_STORIES + "までで指定してください: " + stories);
      return Exit.USAGE;
    }
    try {
      SampleContent.write(out, stories, seed);
    } catch (DirectoryNotEmptyException occupied) {
      console.error("空でないフォルダーには見本を書きません: " + out + "（--out で新しいフォルダーを指定してください）");
      return Exit.USAGE;
    }
    console.line(String.format(Locale.ROOT, "見本を書きました: %s（事例 %,d 件、商工会議所 515）", out, stories));
    console.line("公開して試すには: kairan publish --allow-sample --content " + out + " --out <公開先>");
    return Exit.DONE;
  }
}
