package dev.kairan.content.source;

import dev.kairan.content.check.Findings;
import dev.kairan.content.check.Location;
import dev.kairan.content.check.Rule;
import dev.kairan.content.source.file.ContentFolder;
import dev.kairan.content.source.file.FileKind;
import java.util.List;

/** Checks that nothing lies where it would silently be left out, and that nothing is missing. */
final class Layout {

  private static final List<String> REQUIRED =
      List.of("chambers.csv", "library.yaml", "outlets.csv", "topics.csv");

  private Layout() {}

  static void check(ContentFolder folder, Findings findings) {
    folder
        .files(FileKind.UNEXPECTED)
        .forEach(file -> findings.report(file.location(), Rule.UNEXPECTED_FILE));
    for (String path : REQUIRED) {
      if (folder.file(path) == null) {
        findings.report(Location.ofFile(path), Rule.MISSING_FILE, path);
      }
    }
  }
}
