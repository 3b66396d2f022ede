package dev.kairan.api.server.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What has moved in a release: its {@code _redirects}, of which each line has a former address, the
 * one of today and a status. The first line for an address holds.
 *
 * @param folder of the release
 */
record SiteRedirects(Path folder, Map<String, String> targets) {

  private static final String FILE = "_redirects";
  private static final int FIELDS = 3;

  SiteRedirects {
    targets = Map.copyOf(targets);
  }

  static SiteRedirects of(Path folder) throws IOException {
    Path file = folder.resolve(FILE);
    List<String> lines = Files.isRegularFile(file) ? Files.readAllLines(file) : List.of();
    Map<String, String> targets = new HashMap<>();
    for (String line : lines) {
      String[] fields = line.split(" ", -1);
      if (fields.length == FIELDS) {
        targets.putIfAbsent(fields[0], fields[1]);
      }
    }
    return new SiteRedirects(folder, targets);
  }

  /** Where what was at {@code path} is now; null where nothing moved from there. */
  @Nullable String target(SitePath path) {
    return targets.get(path.text());
  }
}
