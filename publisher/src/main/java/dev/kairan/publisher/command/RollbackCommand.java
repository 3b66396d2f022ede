package dev.kairan.publisher.command;

import dev.kairan.publisher.command.report.Console;
import dev.kairan.publisher.command.report.Exit;
import dev.kairan.publisher.command.report.PreviewReport;
import dev.kairan.publisher.command.run.Patience;
import dev.kairan.publisher.release.Release;
import dev.kairan.publisher.release.Releases;
import dev.kairan.publisher.release.Rollback;
import dev.kairan.publisher.release.SiteFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code kairan rollback}: the way back to an earlier release. */
@Command(name = "rollback", description = "ひとつ前の公開版に戻す")
final class RollbackCommand implements Callable<Integer> {

  private final Console console;
  private final Clock clock;

  @Option(
      names = "--out",
      paramLabel = "フォルダー",
      defaultValue = "site",
      description = "公開先のフォルダー（省略時: ${DEFAULT-VALUE}）")
  private Path out = Path.of("site");

  @Option(names = "--allow-embargoed", description = "これから来る時刻の内容で作った公開版にも切り替える（下見用）")
  private boolean embargoedAllowed;

  @ArgGroup(exclusive = true)
  private @Nullable Way way;

  static final class Way {
    @Option(names = "--list", description = "残っている公開版を、新しく公開したものから並べる")
    private boolean list;

    @Option(names = "--to", paramLabel = "名前", description = "指定した公開版に切り替える")
    private @Nullable String name;
  }

  RollbackCommand(Console console, Clock clock) {
    this.console = console;
    this.clock = clock;
  }

  @Override
  public Integer call() throws IOException {
    if (!Files.isDirectory(out.resolve("releases"))) {
      console.error("公開版がありません: " + out.toAbsolutePath() + "（--out で公開先のフォルダーを指定してください）");
      return Exit.ENVIRONMENT;
    }
    SiteFolder folder = SiteFolder.open(out);
    if (new PreviewReport(console).refusesPreview(folder)) {
      return Exit.USAGE;
    }
    if (way != null && way.list) {
      return list(new Releases(folder).list());
    }
    Instant latest = embargoedAllowed ? Instant.MAX : clock.instant();
    return way == null || way.name == null
        ? switched(Rollback.toPrevious(folder, latest, Patience.ONE_RUN))
        : switched(Rollback.toNamed(folder, way.name, latest, Patience.ONE_RUN));
  }

  private int list(List<Release> releases) {
    for (Release release : releases) {
      console.line((release.live() ? "* " : "  ") + release.name().text());
    }
    console.line("公開版 " + releases.size() + " 件（* が公開中）");
    return Exit.DONE;
  }

  private int switched(Rollback rollback) {
    Release from = rollback.from();
    console.line("公開中: " + rollback.to().name().text());
    console.line("これまで: " + (from == null ? "なし" : from.name().text()));
    return Exit.DONE;
  }
}
