package dev.kairan.publisher.command.run;

import dev.kairan.api.Graph;
import dev.kairan.api.Picture;
import dev.kairan.content.Library;
import dev.kairan.content.source.LibraryReader;
import dev.kairan.content.source.Reading;
import dev.kairan.publisher.cache.FileCache;
import dev.kairan.publisher.calendar.ics.CalendarFiles;
import dev.kairan.publisher.command.report.Console;
import dev.kairan.publisher.command.report.ContentCount;
import dev.kairan.publisher.compress.CompressedCopies;
import dev.kairan.publisher.data.SiteData;
import dev.kairan.publisher.embed.Embeds;
import dev.kairan.publisher.feed.SiteFeeds;
import dev.kairan.publisher.host.HostFiles;
import dev.kairan.publisher.html.Drafts;
import dev.kairan.publisher.html.Site;
import dev.kairan.publisher.link.SiteCheck;
import dev.kairan.publisher.link.SiteReport;
import dev.kairan.publisher.ninjs.SiteNinjs;
import dev.kairan.publisher.page.SiteFile;
import dev.kairan.publisher.page.SitePages;
import dev.kairan.publisher.page.SiteSettings;
import dev.kairan.publisher.picture.PictureWork;
import dev.kairan.publisher.picture.Pictures;
import dev.kairan.publisher.plain.PlainTexts;
import dev.kairan.publisher.query.SiteAnswers;
import dev.kairan.publisher.query.SiteQueries;
import dev.kairan.publisher.release.NewRelease;
import dev.kairan.publisher.release.ReleaseName;
import dev.kairan.publisher.release.SiteFolder;
import dev.kairan.publisher.share.SharePictures;
import dev.kairan.publisher.share.ShareReport;
import dev.kairan.publisher.sitemap.Sitemaps;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.Consumer;

/** One way from content files to a live release, step by step. */
public final class Publication {

  /** What {@code kairan serve} answers without a file; on other servers a proxy passes it on. */
  private static final Set<String> ANSWERED =
      Set.of("graphql", "graphiql", "health", "oembed", "q");

  /** What a preview is answered besides. */
  private static final String PREVIEW = "preview/";

  private final SiteFolder folder;
  private final SiteSettings settings;
  private final Path cache;
  private final Console console;
  private final Stages stages;

  /**
   * @param cache where what is costly to make is kept from run to run
   */
  public Publication(SiteFolder folder, SiteSettings settings, Path cache, Console console) {
    this.folder = folder;
    this.settings = settings;
    this.cache = cache;
    this.console = console;
    this.stages = new Stages(console);
  }

  /**
   * Reads and checks the content.
   *
   * @param now decides whether a link leads to what is still under embargo
   */
  public Reading read(Path content, Instant now) throws Exception {
    Graph.prepare();
    LibraryReader reader = stages.run(Stage.READ, () -> LibraryReader.open(content), r -> "");
    return stages.run(Stage.CHECK, () -> reader.check().judgedAt(now), ContentCount::text);
  }

  public Graph load(Library library, Path database, Instant at) throws Exception {
    return stages.run(Stage.LOAD, () -> Graph.open(library, database, at), graph -> "");
  }

  /** Makes the release and puts it live, unless the site has faults. */
  public Outcome publish(Graph graph, ReleaseName name) throws Exception {
    return publish(graph, name, file -> {});
  }

  /**
   * Makes the release and puts it live, unless the site has faults.
   *
   * @param witness shown every file, from several threads
   */
  public Outcome publish(Graph graph, ReleaseName name, Consumer<SiteFile> witness)
      throws Exception {
    if (!settings.preview() && !graph.drafts().isEmpty()) {
      throw new IllegalStateException("drafts are never published: " + graph.drafts());
    }
    SiteSettings shown =
        settings.preview() ? settings.showing(new Drafts(graph.drafts())) : settings;
    SiteAnswers answers = stages.run(Stage.ASK, () -> SiteQueries.ask(graph), a -> "");
    SiteCheck check = new SiteCheck(settings.baseUrl(), this::isAnswered);
    CompressedCopies copies = new CompressedCopies();
    try (NewRelease release = begin();
        FileWorkers workers =
            new FileWorkers(
                release::write, check::read, copies(copies, release), witness::accept)) {
      SiteCount count = new SiteCount(workers);
      SiteAnswers whole = answers.with(developed(graph.pictures()));
      HostFiles files = new HostFiles(whole, settings, count);
      CalendarWatch calendars = new CalendarWatch(folder, files);
      stages.run(Stage.RENDER, () -> render(whole, shown, calendars), done -> count.text());
      stages.run(Stage.PICTURES, () -> pictures(whole, files), ShareReport::text);
      calendars.unrecorded().forEach(each -> console.line("注意 " + each));
      files.finish();
      SiteReport report =
          stages.run(
              Stage.VERIFY,
              () -> verified(workers, check),
              r -> linkCount(r) + "、" + copies.text());
      copies.missing().ifPresent(each -> console.line("注意 " + each));
      return report.sound()
          ? new Outcome.Live(stages.run(Stage.SWITCH, () -> release.goLive(name), p -> ""), whole)
          : new Outcome.Refused(report);
    }
  }

  /** Pictures stay with their site: once their use has ended, nothing of them is kept anywhere. */
  private Pictures developed(SortedMap<String, Picture> originals) throws Exception {
    PictureWork work = new PictureWork(FileCache.in(folder.cache().resolve("pictures")));
    return originals.isEmpty()
        ? work.develop(originals)
        : stages.run(Stage.DEVELOP, () -> work.develop(originals), p -> work.text());
  }

  /** Time of all steps so far. */
  public String time() {
    return stages.total();
  }

  /** A preview is read on this machine, and made again with every save. */
  private FileWorkers.Step copies(CompressedCopies copies, NewRelease release) {
    return settings.preview() ? file -> {} : file -> copies.add(file, release::write);
  }

  private NewRelease begin() throws IOException {
    return settings.preview()
        ? NewRelease.beginPreview(folder, Patience.ONE_RUN)
        : NewRelease.begin(folder, Patience.ONE_RUN);
  }

  private boolean isAnswered(String address) {
    return ANSWERED.contains(address) || (settings.preview() && address.startsWith(PREVIEW));
  }

  private boolean render(SiteAnswers answers, SiteSettings shown, Consumer<SiteFile> out) {
    try (RenderProgress progress = new RenderProgress(out, console)) {
      Sitemaps sitemaps = new Sitemaps(answers, settings, progress);
      Site site = SitePages.render(answers, shown, sitemaps);
      SiteFeeds.render(answers, settings, sitemaps);
      CalendarFiles.render(answers, settings, sitemaps);
      PlainTexts.render(answers, settings, sitemaps);
      SiteData.render(answers, settings, sitemaps);
      SiteNinjs.render(answers, settings, sitemaps);
      sitemaps.finish();
      Embeds.render(site, progress);
      return true;
    }
  }

  private ShareReport pictures(SiteAnswers answers, Consumer<SiteFile> out) {
    return SharePictures.render(answers, settings, cache.resolve("share"), out);
  }

  private static SiteReport verified(FileWorkers workers, SiteCheck check) throws Exception {
    workers.finish();
    return check.report();
  }

  private static String linkCount(SiteReport report) {
    return String.format(
        Locale.ROOT,
        "%,d ファイルの %,d リンク、問題 %,d 件",
        report.files(),
        report.links(),
        report.faults().size());
  }
}
