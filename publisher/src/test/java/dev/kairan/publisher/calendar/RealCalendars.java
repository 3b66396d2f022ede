package dev.kairan.publisher.calendar;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.kairan.api.Graph;
import dev.kairan.content.Library;
import dev.kairan.content.source.LibraryReader;
import dev.kairan.publisher.answer.ActionItem;
import dev.kairan.publisher.calendar.ics.CalendarFiles;
import dev.kairan.publisher.page.SiteSettings;
import dev.kairan.publisher.query.SiteAnswers;
import dev.kairan.publisher.query.SiteQueries;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/** The calendars of the shipped content. */
final class RealCalendars {

  static final String BASE = "https://kairan.example/";
  static final String PLAN = "plans/2023/calendar.ics";
  static final Library LIBRARY =
      Objects.requireNonNull(LibraryReader.read(Path.of("../content")).library());
  static final SiteAnswers ANSWERS = at("2026-11-22T06:00:00Z");
  static final Map<String, String> FILES = files(ANSWERS, BASE);

  private RealCalendars() {}

  /** What the graph answers at this instant. */
  static SiteAnswers at(String instant) {
    try {
      Path folder = Files.createTempDirectory("calendars");
      try (Graph graph = Graph.open(LIBRARY, folder.resolve("db"), Instant.parse(instant))) {
        return SiteQueries.ask(graph);
      } finally {
        Files.deleteIfExists(folder.resolve("db"));
        Files.delete(folder);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** All calendars by their path. */
  static Map<String, String> files(SiteAnswers answers, String base) {
    Map<String, String> files = new TreeMap<>();
    CalendarFiles.render(
        answers,
        new SiteSettings(URI.create(base)),
        file -> files.put(file.path(), new String(file.bytes(), UTF_8)));
    return files;
  }

  /** The calendar at a path below the plan's, such as {@code III-1-01/}. */
  static String file(String path) {
    return text(FILES, "plans/2023/" + path + "calendar.ics");
  }

  static String text(Map<String, String> files, String path) {
    return Objects.requireNonNull(files.get(path), path);
  }

  /** The same answers with other action items. */
  static SiteAnswers with(UnaryOperator<ActionItem> change) {
    return Changed.with(
        ANSWERS, "actionItems", ANSWERS.actionItems().stream().map(change).toList());
  }
}
