package dev.kairan.publisher.command.serve;

import dev.kairan.api.Graph;
import dev.kairan.content.Library;
import dev.kairan.content.source.Reading;
import dev.kairan.content.time.JapanTime;
import dev.kairan.publisher.command.option.SiteOptions;
import dev.kairan.publisher.command.report.Console;
import dev.kairan.publisher.command.report.Report;
import dev.kairan.publisher.command.run.Outcome;
import dev.kairan.publisher.command.run.Publication;
import dev.kairan.publisher.page.SiteSettings;
import dev.kairan.publisher.release.ReleaseName;
import dev.kairan.publisher.release.SiteFolder;
import dev.kairan.publisher.release.WorkFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Publishes the content as often as it changes, and never anything with errors in it. */
public final class LivingSite {

  private final SiteOptions options;
  private final SiteSettings settings;
  private final SiteFolder folder;
  private final WorkFolder work;
  private final Clock clock;
  private final Console console;
  private final Report report;
  private @Nullable ReleaseName live;
  private int databases;

  public LivingSite(
      SiteOptions options,
      SiteSettings settings,
      SiteFolder folder,
      WorkFolder work,
      Clock clock,
      Console console) {
    this.options = options;
    this.settings = settings;
    this.folder = folder;
    this.work = work;
    this.clock = clock;
    this.console = console;
    this.report = new Report(console);
  }

  /**
   * Reads the content and, where it differs from what is live, publishes it.
   *
   * @return the graph of what is live now, for the caller to close; empty where nothing new went
   *     live because nothing changed or because of problems, which have been reported
   */
  public Optional<Graph> publish() throws Exception {
    Publication publication = new Publication(folder, settings, options.cache(), console);
    Reading reading = publication.read(options.content());
    Library library = reading.library();
    report.problems(options.content(), reading.problems());
    if (library == null || report.refusesSample(library, options.sampleAllowed())) {
      return Optional.empty();
    }
    ReleaseName name = new ReleaseName(options.instant(clock), library.snapshot().id(), 1);
    return isLive(name) ? Optional.empty() : publish(publication, library, name);
  }

  private Optional<Graph> publish(Publication publication, Library library, ReleaseName name)
      throws Exception {
    Graph graph = publication.load(library, nextDatabase(), name.at());
    Outcome outcome;
    try {
      outcome = publication.publish(graph, name);
    } catch (Exception failure) {
      graph.close();
      throw failure;
    }
    if (outcome instanceof Outcome.Live done) {
      report.live(done.published(), publication.time());
      live = name;
      return Optional.of(graph);
    }
    report.refused(((Outcome.Refused) outcome).report());
    graph.close();
    return Optional.empty();
  }

  /** The same content on the same day makes the same site but for the time printed on it. */
  private boolean isLive(ReleaseName name) {
    return live != null
        && live.snapshot().equals(name.snapshot())
        && JapanTime.dayOf(live.at()).equals(JapanTime.dayOf(name.at()));
  }

  /** Until the numbers that depend on the day are due again; for ever with a fixed instant. */
  public Duration untilTomorrow() {
    if (options.fixedInTime()) {
      return Duration.ofDays(3650);
    }
    Instant now = clock.instant();
    LocalDate tomorrow = JapanTime.dayOf(now).plusDays(1);
    return Duration.between(now, tomorrow.atStartOfDay(JapanTime.ZONE).toInstant()).plusSeconds(1);
  }

  /** The graph before the live one may still be answering its last requests: its file stays. */
  private Path nextDatabase() throws IOException {
    databases++;
    Files.deleteIfExists(database(databases - 2));
    return database(databases);
  }

  private Path database(int number) {
    return work.path().resolve("kairan-" + number + ".sqlite");
  }
}
