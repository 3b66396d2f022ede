package dev.kairan.publisher.host;

import dev.kairan.api.SiteHeaders;
import dev.kairan.publisher.html.Addresses;
import dev.kairan.publisher.page.SiteFile;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * {@code _headers}, as Netlify and Cloudflare Pages read it. Several rules may match a file, but no
 * two of them give it the same header: Cloudflare would send both values, and so a policy for cards
 * beside one that forbids them. Hence a rule for each folder at the top instead of one for all.
 */
final class HeadersFile {

  /** Its path; a host reads it and does not show it. */
  static final String PATH = "_headers";

  /** Cloudflare Pages reads no more rules than these. */
  private static final int MOST_RULES = 100;

  /** Where a kind of file has no more names than these, a rule for each is safer. */
  private static final int FEW_NAMES = 3;

  private static final String INDEX = "index.html";
  private static final String TYPE = "Content-Type";

  private final Map<String, Map<String, String>> rules = new LinkedHashMap<>();
  private final Addresses at;
  private final SortedSet<String> paths;

  private HeadersFile(Addresses at, SortedSet<String> paths) {
    this.at = at;
    this.paths = paths;
  }

  /** The file for a release of the files at {@code paths}. */
  static SiteFile of(Addresses at, SortedSet<String> paths) {
    HeadersFile file = new HeadersFile(at, paths);
    file.add("*", HostHeaders.everywhere(at));
    file.addTops();
    SiteHeaders.byEnding().forEach(file::addEnding);
    if (file.rules.size() > MOST_RULES) {
      throw new IllegalStateException("too many rules for " + PATH + ": " + file.rules.size());
    }
    return new SiteFile(PATH, file.text().getBytes(StandardCharsets.UTF_8));
  }

  private void add(String pattern, Map<String, String> headers) {
    if (!headers.isEmpty()) {
      rules.computeIfAbsent(at.root() + pattern, unused -> new LinkedHashMap<>()).putAll(headers);
    }
  }

  private void addTops() {
    Map<String, Map<String, String>> folders = SiteHeaders.byFolder();
    Map<String, String> rest = folders.getOrDefault("", Map.of());
    SortedSet<String> tops = new TreeSet<>();
    paths.forEach(path -> tops.add(path.substring(0, path.indexOf('/') + 1)));
    for (String top : tops) {
      if (!top.isEmpty()) {
        add(top + "*", folders.getOrDefault(top, rest));
      }
    }
    paths.stream()
        .filter(path -> !path.contains("/"))
        .forEach(path -> add(path.equals(INDEX) ? "" : path, rest));
  }

  private void addEnding(String ending, Map<String, String> headers) {
    List<String> names =
        paths.stream()
            .filter(path -> path.endsWith(ending))
            .map(path -> path.substring(path.lastIndexOf('/') + 1))
            .distinct()
            .sorted()
            .toList();
    Map<String, String> said = new LinkedHashMap<>(headers);
    if (isAmbiguous(ending)) {
      said.remove(TYPE);
    }
    if (names.size() > FEW_NAMES) {
      add("*" + ending, said);
    } else {
      names.forEach(name -> add("*" + name, said));
    }
  }

  /**
   * The address of a page has no ending; and where some names with this ending have a type of their
   * own, the others need none, because every host knows theirs.
   */
  private static boolean isAmbiguous(String ending) {
    return ending.equals(".html")
        || SiteHeaders.byEnding().keySet().stream()
            .anyMatch(other -> other.endsWith(ending) && !other.equals(ending));
  }

  private String text() {
    StringBuilder text = new StringBuilder();
    rules.forEach(
        (pattern, headers) -> {
          text.append(pattern).append('\n');
          headers.forEach(
              (name, value) ->
                  text.append("  ").append(name).append(": ").append(value).append('\n'));
        });
    return text.toString();
  }
}
