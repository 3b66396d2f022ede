package dev.kairan.publisher.command;

import dev.kairan.api.Graph;
import dev.kairan.content.Library;
import dev.kairan.content.source.Reading;
import dev.kairan.publisher.command.option.SiteOptions;
import dev.kairan.publisher.command.report.Console;
import dev.kairan.publisher.command.report.Exit;
import dev.kairan.publisher.command.report.PreviewReport;
import dev.kairan.publisher.command.report.Report;
import dev.kairan.publisher.command.run.Outcome;
import dev.kairan.publisher.command.run.Patience;
import dev.kairan.publisher.command.run.Publication;
import dev.kairan.publisher.release.ReleaseName;
import dev.kairan.publisher.release.SiteFolder;
import dev.kairan.publisher.release.WorkFolder;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Instant;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code kairan publish}: one release, checked and put live. */
@Command(name = "publish", description = "サイトを作り、検査し、一度に切り替えて公開する")
final class PublishCommand implements Callable<Integer> {

  private final Console console;
  private final Clock clock;
  private final Report report;

  @Mixin private SiteOptions options = new SiteOptions();

  PublishCommand(Console console, Clock clock) {
    this.console = console;
    this.clock = clock;
    this.report = new Report(console);
  }

  @Override
  public Integer call() throws Exception {
    if (!Files.isDirectory(options.content())) {
      return report.noContent(options.content());
    }
    if (report.refusesNesting(options.content(), options.out())) {
      return Exit.USAGE;
    }
    SiteFolder folder = SiteFolder.open(options.out());
    if (new PreviewReport(console).refusesPreview(folder)) {
      return Exit.USAGE;
    }
    Publication publication = new Publication(folder, options.settings(), options.cache(), console);
    Instant now = clock.instant();
    Instant at = options.instant(clock);
    Reading reading = publication.read(options.content(), now);
    Library library = reading.library();
    report.problems(options.content(), reading.problems());
    report.draftsOnly(reading);
    if (library == null || report.refusesSample(library, options.sampleAllowed())) {
      return Exit.CONTENT;
    }
    if (report.refusesAhead(library, now, at, options.embargoedAllowed())) {
      return Exit.USAGE;
    }
    try (WorkFolder work = WorkFolder.open(folder, Patience.ONE_RUN)) {
      return publish(publication, library, at, work);
    }
  }

  private int publish(Publication publication, Library library, Instant at, WorkFolder work)
      throws Exception {
    try (Graph graph = publication.load(library, work.path().resolve("kairan.sqlite"), at)) {
      Outcome outcome = publication.publish(graph, new ReleaseName(at, graph.snapshotId(), 1));
      if (outcome instanceof Outcome.Live live) {
        report.live(live.published(), publication.time());
        report.due(library.dueAfter(at), false);
        return Exit.DONE;
      }
      report.refused(((Outcome.Refused) outcome).report());
      return Exit.CONTENT;
    }
  }
}
