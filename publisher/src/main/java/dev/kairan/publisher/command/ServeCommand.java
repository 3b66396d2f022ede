package dev.kairan.publisher.command;

import dev.kairan.api.Graph;
import dev.kairan.api.GraphServer;
import dev.kairan.api.ServerSettings;
import dev.kairan.publisher.command.option.SiteOptions;
import dev.kairan.publisher.command.report.Console;
import dev.kairan.publisher.command.report.Exit;
import dev.kairan.publisher.command.report.Failures;
import dev.kairan.publisher.command.report.PreviewReport;
import dev.kairan.publisher.command.report.Report;
import dev.kairan.publisher.command.run.Patience;
import dev.kairan.publisher.command.serve.ContentWatch;
import dev.kairan.publisher.command.serve.LivingSite;
import dev.kairan.publisher.command.serve.Port;
import dev.kairan.publisher.command.serve.StopSignal;
import dev.kairan.publisher.release.SiteFolder;
import dev.kairan.publisher.release.WorkFolder;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code kairan serve}: site, GraphQL and GraphiQL on one port, kept up with the content. */
@Command(name = "serve", description = "サイトを公開し、GraphQL とともに配信する。内容が変われば公開し直す")
final class ServeCommand implements Callable<Integer> {

  private final Console console;
  private final Clock clock;

  @Mixin private SiteOptions options = new SiteOptions();

  @Option(
      names = "--host",
      paramLabel = "ホスト",
      defaultValue = "127.0.0.1",
      description = "待ち受けるアドレス（省略時: ${DEFAULT-VALUE} この機械からだけ見える）")
  private String host = "127.0.0.1";

  @Option(
      names = "--port",
      paramLabel = "番号",
      defaultValue = "8080",
      description = "待ち受けるポート（省略時: ${DEFAULT-VALUE}。0 なら空いている番号）")
  private int port;

  @Option(names = "--limit-local", description = "この機械からの問い合わせにも、接続元ごとの上限を掛ける（省略時は掛けない）")
  private boolean limitLocal;

  @Option(
      names = "--drafts",
      description = "下書き（draft: true）も載せた下見を、この機械だけに見せる。保存するたびに作り直し、ブラウザーも読み込み直す")
  private boolean drafts;

  /** For the build: loads all classes that a run needs, and ends. */
  @Option(names = "--until-ready", hidden = true)
  private boolean untilReady;

  ServeCommand(Console console, Clock clock) {
    this.console = console;
    this.clock = clock;
  }

  @Override
  public Integer call() throws Exception {
    Report report = new Report(console);
    if (drafts) {
      options.forPreview();
    }
    if (!Files.isDirectory(options.content())) {
      return report.noContent(options.content());
    }
    if (report.refusesNesting(options.content(), options.out())) {
      return Exit.USAGE;
    }
    PreviewReport preview = new PreviewReport(console);
    if (drafts && preview.refusesHost(host)) {
      return Exit.USAGE;
    }
    Optional<Integer> free = freePort();
    if (free.isEmpty()) {
      return Exit.ENVIRONMENT;
    }
    SiteFolder folder = SiteFolder.open(options.out());
    if (drafts ? preview.refusesPublic(folder, Patience.ONE_RUN) : preview.refusesPreview(folder)) {
      return Exit.USAGE;
    }
    try (StopSignal stop = StopSignal.listen();
        ContentWatch watch = stop.closing(ContentWatch.start(options.content()));
        WorkFolder work = WorkFolder.open(folder, Patience.ONE_RUN)) {
      URI address = URI.create("http://localhost:" + free.get() + "/");
      LivingSite site =
          new LivingSite(options, options.settingsOr(address), folder, work, clock, console);
      Optional<Graph> first = site.publish();
      return first.isEmpty() ? site.refusal() : serve(site, first.get(), watch, folder, free.get());
    }
  }

  private int serve(
      LivingSite site, Graph first, ContentWatch watch, SiteFolder folder, int freePort)
      throws IOException {
    ServerSettings settings =
        new ServerSettings(
            host, freePort, folder.current(), site.gallery()::page, site.preview(), limitLocal);
    try (GraphServer server = GraphServer.start(settings, first)) {
      console.line(
          (drafts ? "下見を配信中: " : "配信中: ")
              + "http://localhost:"
              + server.port()
              + (drafts ? "/（この機械だけに見えます。" : "/（")
              + "質問帳: /office/、GraphQL を試す: /graphiql、止める: Ctrl-C）");
      while (!untilReady && awaitReason(watch, site)) {
        republish(site, server);
      }
      console.line("配信を止めました");
      return Exit.DONE;
    }
  }

  /** Waits until there is something new, or the same content is due again; false at the end. */
  private static boolean awaitReason(ContentWatch watch, LivingSite site) throws IOException {
    ContentWatch.Event event;
    do {
      event = watch.await(site.untilDue());
    } while (event == ContentWatch.Event.TIME_UP && !site.isDue());
    return event != ContentWatch.Event.CLOSED;
  }

  /** Whatever goes wrong, the last good release and its graph keep answering. */
  private void republish(LivingSite site, GraphServer server) {
    try {
      console.line("内容を読み直します");
      site.publish().ifPresent(server::swap);
    } catch (Exception failure) {
      new Failures(console).tell(failure);
      console.error("公開し直せませんでした。直前の公開版で配信を続けます");
    }
  }

  private Optional<Integer> freePort() {
    try {
      return Optional.of(Port.free(host, port));
    } catch (IOException taken) {
      console.error(
          host + ":" + port + " で待ち受けられません（" + taken.getMessage() + "）。--port で別の番号を指定してください");
      return Optional.empty();
    }
  }
}
