package dev.kairan.publisher.measure;

import static java.util.Objects.requireNonNull;

import dev.kairan.api.Graph;
import dev.kairan.content.Library;
import dev.kairan.content.source.LibraryReader;
import dev.kairan.publisher.feed.SiteFeeds;
import dev.kairan.publisher.page.SiteFile;
import dev.kairan.publisher.page.SiteSettings;
import dev.kairan.publisher.query.SiteAnswers;
import dev.kairan.publisher.query.SiteQueries;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * How long all feeds of a content folder take in all formats: to make them, and to make and write
 * them; first in a cold machine, as {@code kairan publish} does, then in a warm one.
 */
public final class FeedSpeed {

  private static final int ROUNDS = 5;

  private FeedSpeed() {}

  /** Takes the content folder. */
  public static void main(String[] arguments) throws IOException {
    Library library = requireNonNull(LibraryReader.read(Path.of(arguments[0])).library());
    Path folder = Files.createTempDirectory("kairan-measure");
    try (Graph graph =
        Graph.open(
            library, folder.resolve("kairan.sqlite"), Instant.parse("2026-11-28T03:00:00Z"))) {
      SiteAnswers answers = SiteQueries.ask(graph);
      for (int round = 0; round < ROUNDS; round++) {
        measure(answers, folder.resolve("feeds-" + round));
      }
    }
  }

  private static void measure(SiteAnswers answers, Path folder) throws IOException {
    List<SiteFile> files = new ArrayList<>();
    long start = System.nanoTime();
    SiteFeeds.render(answers, new SiteSettings(URI.create("https://kairan.example/")), files::add);
    long made = System.nanoTime();
    for (SiteFile file : files) {
      write(folder, file);
    }
    long written = System.nanoTime();
    System.out.println(
        String.format(
            Locale.ROOT,
            "%,d files, %.1f MB: made in %.2f s, made and written in %.2f s",
            files.size(),
            files.stream().mapToLong(file -> file.bytes().length).sum() / 1e6,
            (made - start) / 1e9,
            (written - start) / 1e9));
  }

  private static void write(Path folder, SiteFile file) {
    try {
      Path target = folder.resolve(file.path());
      Files.createDirectories(target.getParent());
      Files.write(target, file.bytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
