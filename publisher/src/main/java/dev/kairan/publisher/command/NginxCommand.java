package dev.kairan.publisher.command;

import dev.kairan.publisher.command.option.BaseUrlConverter;
import dev.kairan.publisher.command.report.Console;
import dev.kairan.publisher.command.report.Exit;
import dev.kairan.publisher.command.report.PreviewReport;
import dev.kairan.publisher.host.HostFiles;
import dev.kairan.publisher.host.NginxConfig;
import dev.kairan.publisher.page.SiteSettings;
import dev.kairan.publisher.release.SiteFolder;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code kairan nginx}: a configuration for a web server of one's own. */
@Command(name = "nginx", description = "公開版を nginx で配信するための設定を表示する")
final class NginxCommand implements Callable<Integer> {

  private static final String CURRENT = "current";

  private final Console console;

  @Option(
      names = "--out",
      paramLabel = "フォルダー",
      defaultValue = "site",
      description = "公開先のフォルダー（省略時: ${DEFAULT-VALUE}）")
  private Path out = Path.of("site");

  @Option(
      names = "--base-url",
      paramLabel = "アドレス",
      required = true,
      converter = BaseUrlConverter.class,
      description = "サイトを公開するアドレス。kairan publish で指定したもの")
  private URI baseUrl = URI.create("http://localhost/");

  @Option(names = "--brotli", description = "Brotli の圧縮版も配信する（nginx に ngx_brotli のモジュールがあるとき）")
  private boolean brotli;

  NginxCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    Path current = out.toAbsolutePath().normalize().resolve(CURRENT);
    if (!Files.isDirectory(current)) {
      console.error("公開版がありません: " + current + "（先に kairan publish を実行してください）");
      return Exit.ENVIRONMENT;
    }
    if (new PreviewReport(console).refusesPreview(SiteFolder.open(out))) {
      return Exit.USAGE;
    }
    console.line(
        NginxConfig.of(new SiteSettings(baseUrl), current, HostFiles.redirects(current), brotli)
            .stripTrailing());
    return Exit.DONE;
  }
}
