package dev.kairan.publisher.command.serve;

import dev.kairan.api.Graph;
import dev.kairan.api.Preview;
import dev.kairan.content.Due;
import dev.kairan.content.Library;
import dev.kairan.content.source.Reading;
import dev.kairan.content.time.JapanTime;
import dev.kairan.publisher.command.option.SiteOptions;
import dev.kairan.publisher.command.report.Console;
import dev.kairan.publisher.command.report.Exit;
import dev.kairan.publisher.command.report.Report;
import dev.kairan.publisher.command.run.Outcome;
import dev.kairan.publisher.command.run.Publication;
import dev.kairan.publisher.link.SiteReport;
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
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Publishes the content as often as it changes, and never anything with errors in it. */
public final class LivingSite {

  /** After a failure that may pass, such as another publisher in the folder. */
  private static final Duration RETRY = Duration.ofMinutes(1);

  /** A clock that was set, or a machine that slept, is noticed within this time. */
  private static final Duration ATTENTION = Duration.ofSeconds(30);

  private final SiteOptions options;
  private final SiteSettings settings;
  private final SiteFolder folder;
  private final WorkFolder work;
  private final Clock clock;
  private final Console console;
  private final Report report;
  private final Gallery gallery;
  private final @Nullable Preview preview;
  private final Edits edits;
  private @Nullable ReleaseName live;
  private @Nullable Library library;
  private Instant due = Instant.MIN;
  private boolean ahead;
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
    this.gallery = new Gallery(settings);
    this.preview = settings.preview() ? new Preview() : null;
    this.edits = new Edits(preview);
  }

  /**
   * Reads the content and, where it differs from what is live, publishes it.
   *
   * @return the graph of what is live now, for the caller to close; empty where nothing new went
   *     live because nothing changed or because of problems, which have been reported
   */
  public Optional<Graph> publish() throws Exception {
    Instant now = clock.instant();
    due = now.plus(RETRY);
    try {
      return publish(now, options.instant(clock));
    } catch (Exception failure) {
      edits.failed();
      throw failure;
    } finally {
      edits.tell(now);
    }
  }

  private Optional<Graph> publish(Instant now, Instant at) throws Exception {
    Publication publication = new Publication(folder, settings, options.cache(), console);
    Reading reading = publication.read(options.content(), now);
    report.problems(options.content(), reading.problems());
    edits.read(reading);
    Library read = toShow(reading);
    Optional<Graph> graph =
        read == null || refuses(read, now, at) ? Optional.empty() : publish(publication, read, at);
    due = options.fixedInTime() ? Instant.MAX : next(at);
    return graph;
  }

  /** A preview begins without its drafts where these are what is wrong, and tells of it. */
  private @Nullable Library toShow(Reading reading) {
    if (settings.preview()) {
      return reading.preview() == null && live == null ? reading.library() : reading.preview();
    }
    report.draftsOnly(reading);
    return reading.library();
  }

  private boolean refuses(Library read, Instant now, Instant at) {
    ahead = report.refusesAhead(read, now, at, options.embargoedAllowed());
    return ahead || report.refusesSample(read, options.sampleAllowed());
  }

  private Optional<Graph> publish(Publication publication, Library read, Instant at)
      throws Exception {
    library = read;
    ReleaseName name = new ReleaseName(at, read.at(at).snapshot().id(), 1);
    return isLive(name) ? Optional.empty() : publish(publication, read, name);
  }

  private Optional<Graph> publish(Publication publication, Library read, ReleaseName name)
      throws Exception {
    Graph graph = publication.load(read, nextDatabase(), name.at());
    Outcome outcome;
    try {
      outcome = publication.publish(graph, name, edits.witness(name));
    } catch (Exception failure) {
      graph.close();
      throw failure;
    }
    if (outcome instanceof Outcome.Live done) {
      tell(done, read, name, publication.time());
      gallery.show(done.answers());
      edits.live(name.snapshot(), read);
      live = name;
      return Optional.of(graph);
    }
    SiteReport faults = ((Outcome.Refused) outcome).report();
    report.refused(faults);
    edits.refused(faults);
    graph.close();
    return Optional.empty();
  }

  private void tell(Outcome.Live done, Library read, ReleaseName name, String time) {
    if (settings.preview()) {
      report.shown(done.published(), time);
      return;
    }
    report.live(done.published(), time);
    if (!options.fixedInTime()) {
      report.due(read.dueAfter(name.at()), true);
    }
  }

  /**
   * The same content on the same day makes the same site but for the time printed on it; an embargo
   * that ends is another snapshot.
   */
  private boolean isLive(ReleaseName name) {
    return live != null
        && live.snapshot().equals(name.snapshot())
        && JapanTime.dayOf(live.at()).equals(JapanTime.dayOf(name.at()));
  }

  /** The end of an embargo or, where none ends before, of the day that numbers depend on. */
  private Instant next(Instant at) {
    Instant tomorrow = JapanTime.startOf(JapanTime.dayOf(at).plusDays(1));
    Due event = library == null ? null : library.dueAfter(at);
    return event != null && event.at().isBefore(tomorrow) ? event.at() : tomorrow;
  }

  /** True from the instant on at which the same content makes another site. */
  public boolean isDue() {
    return !clock.instant().isBefore(due);
  }

  /** How long to wait before asking {@link #isDue} again. */
  public Duration untilDue() {
    Instant now = clock.instant();
    Instant soon = now.plus(ATTENTION);
    return Duration.between(now, due.isBefore(soon) ? due : soon);
  }

  /** The components of what is live. */
  public Gallery gallery() {
    return gallery;
  }

  /** What browsers are told of edits; null where the site is public. */
  public @Nullable Preview preview() {
    return preview;
  }

  /** What the process ends with where the first publication came to nothing. */
  public int refusal() {
    return ahead ? Exit.USAGE : Exit.CONTENT;
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
