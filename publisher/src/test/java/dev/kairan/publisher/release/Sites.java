package dev.kairan.publisher.release;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.kairan.publisher.page.SiteFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/** Small sites for the tests of this package. */
final class Sites {

  static final Duration IMPATIENT = Duration.ofMillis(60);

  private Sites() {}

  static ReleaseName name(String day) {
    return new ReleaseName(Instant.parse(day + "T00:00:00Z"), "0a1b2c3d4e5f", 1);
  }

  static SiteFile file(String path, String text) {
    return new SiteFile(path, text.getBytes(UTF_8));
  }

  /** Publishes a site of one home page and one stylesheet. */
  static Published publish(SiteFolder folder, String day, String home) throws IOException {
    try (NewRelease release = NewRelease.begin(folder, IMPATIENT)) {
      release.write(file("index.html", home));
      release.write(file("assets/site.css", "body{}"));
      return release.goLive(name(day));
    }
  }

  static String liveHome(SiteFolder folder) throws IOException {
    return Files.readString(folder.current().resolve("index.html"));
  }

  static List<String> entries(Path folder) throws IOException {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.map(entry -> String.valueOf(entry.getFileName())).sorted().toList();
    }
  }
}
