package dev.kairan.publisher.page;

import dev.kairan.api.Graph;
import dev.kairan.content.Library;
import dev.kairan.content.source.LibraryReader;
import dev.kairan.publisher.calendar.ics.CalendarFiles;
import dev.kairan.publisher.command.ContentCopy;
import dev.kairan.publisher.data.SiteData;
import dev.kairan.publisher.embed.Embeds;
import dev.kairan.publisher.feed.SiteFeeds;
import dev.kairan.publisher.html.Site;
import dev.kairan.publisher.ninjs.SiteNinjs;
import dev.kairan.publisher.plain.PlainTexts;
import dev.kairan.publisher.query.SiteAnswers;
import dev.kairan.publisher.query.SiteQueries;
import dev.kairan.publisher.sitemap.Sitemaps;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * The real content, rendered once for all tests of a process, in memory; an official document
 * imported on this machine is left out.
 */
final class RenderedSite {

  static final String BASE = "https://kairan.example/";

  /** Tests run in several processes at once. */
  private static final String FORK = System.getProperty("kairan.fork", "fork-1");

  private static final Path SCRATCH = Path.of("target/pages-test", FORK);
  static final Instant AS_OF = Instant.parse("2026-11-22T06:00:00Z");
  private static final SiteAnswers ANSWERS = ask(content());
  private static final Map<String, byte[]> FILES = files(BASE);
  private static final Map<String, Document> PAGES = new TreeMap<>();

  private RenderedSite() {}

  static SiteAnswers answers() {
    return ANSWERS;
  }

  /** All files by their path. */
  static Map<String, byte[]> files() {
    return FILES;
  }

  /** The file at this path. */
  static byte[] file(String path) {
    return Objects.requireNonNull(FILES.get(path), path);
  }

  /** The same answers rendered for another public address. */
  static Map<String, byte[]> files(String base) {
    return files(ANSWERS, base);
  }

  static Map<String, byte[]> files(SiteAnswers answers, String base) {
    List<SiteFile> files = new ArrayList<>();
    SiteSettings settings = new SiteSettings(URI.create(base));
    Sitemaps sitemaps = new Sitemaps(answers, settings, files::add);
    Site site = SitePages.render(answers, settings, sitemaps);
    SiteFeeds.render(answers, settings, sitemaps);
    CalendarFiles.render(answers, settings, sitemaps);
    PlainTexts.render(answers, settings, sitemaps);
    SiteData.render(answers, settings, sitemaps);
    SiteNinjs.render(answers, settings, sitemaps);
    sitemaps.finish();
    Embeds.render(site, files::add);
    return files.stream()
        .collect(
            Collectors.toMap(
                SiteFile::path,
                SiteFile::bytes,
                (one, other) -> {
                  throw new AssertionError("two files have the same path");
                },
                LinkedHashMap::new));
  }

  /** All HTML pages but the embeds by their path, read by jsoup. */
  static synchronized Map<String, Document> pages() {
    if (PAGES.isEmpty()) {
      FILES.forEach(
          (path, bytes) -> {
            if (path.endsWith(".html") && !path.startsWith("embed/")) {
              String html = new String(bytes, StandardCharsets.UTF_8);
              PAGES.put(path, Jsoup.parse(html, BASE + path.replace("index.html", "")));
            }
          });
    }
    return PAGES;
  }

  /** The page at an address such as {@code chambers/mito/}. */
  static Document page(String address) {
    return Objects.requireNonNull(pages().get(address + "index.html"), address);
  }

  /** A new copy of the shipped content. */
  static Path content() {
    try {
      Files.createDirectories(SCRATCH);
      return ContentCopy.in(Files.createTempDirectory(SCRATCH, "content"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What the pages of a content folder are made of. */
  static SiteAnswers ask(Path content) {
    Library library = Objects.requireNonNull(LibraryReader.read(content).library());
    try (Graph graph = Graph.open(library, content.resolveSibling("kairan.db"), AS_OF)) {
      return SiteQueries.ask(graph);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
