package dev.kairan.api.server.site;

import static dev.kairan.api.server.answer.SecurityHeaders.EMBED;
import static dev.kairan.api.server.answer.SecurityHeaders.PREVIEW;
import static dev.kairan.api.server.answer.SecurityHeaders.SEARCH;
import static dev.kairan.api.server.answer.SecurityHeaders.SITE;

import dev.kairan.api.server.answer.ContentTypes;
import dev.kairan.api.server.answer.Headers;
import dev.kairan.api.server.answer.SecurityHeaders;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.springframework.http.MediaType;

/**
 * What is said of each file of the site: what holds everywhere, by the folder at the top of its
 * path, and by the end of its name. No header stands in two of these, because static hosts join the
 * values of all their rules that match.
 */
public final class SiteTable {

  /** The folder of all that has no line of its own. */
  public static final String REST = "";

  private static final String REVALIDATED = "no-cache";

  /** A year: what RFC 2616 called "never expires", and no cache keeps anything longer. */
  private static final String FOR_EVER = "public, max-age=31536000, immutable";

  /** What scripts on the pages of others may read: nothing of it depends on who asks. */
  private static final Set<String> SHARED =
      Set.of(
          ".atom",
          ".rss",
          ".opml",
          ".json",
          ".ics",
          ".csv",
          ".xml",
          ".md",
          ".txt",
          ".graphqls",
          ".png",
          ".jpg",
          ".jpeg",
          ".gif",
          ".webp",
          ".avif");

  private static final Map<String, Map<String, String>> BY_FOLDER = byFolder();
  private static final Map<String, Map<String, String>> BY_ENDING = byEnding();

  private SiteTable() {}

  /** By folder, such as {@code embed/}; the last one is {@link #REST}. */
  public static Map<String, Map<String, String>> folders() {
    return BY_FOLDER;
  }

  /** By ending, such as {@code .atom}; each header comes from the first one that has it. */
  public static Map<String, Map<String, String>> endings() {
    return BY_ENDING;
  }

  /**
   * All headers of one file.
   *
   * @param path from the site's root, such as {@code chambers/mito/index.html}
   */
  public static Map<String, String> headers(String path) {
    Map<String, String> headers = new LinkedHashMap<>(SecurityHeaders.EVERYWHERE);
    BY_FOLDER.forEach((folder, values) -> add(headers, path.startsWith(folder), values));
    BY_ENDING.forEach((ending, values) -> add(headers, path.endsWith(ending), values));
    return headers;
  }

  private static void add(
      Map<String, String> headers, boolean matches, Map<String, String> values) {
    if (matches) {
      values.forEach(headers::putIfAbsent);
    }
  }

  private static Map<String, Map<String, String>> byFolder() {
    Map<String, Map<String, String>> folders = new LinkedHashMap<>();
    folders.put("assets/", folder(SITE, FOR_EVER));
    folders.put("embed/", folder(EMBED, REVALIDATED));
    folders.put("feeds/", folder(PREVIEW, REVALIDATED));
    folders.put("search/", folder(SEARCH, REVALIDATED));
    folders.put(REST, folder(SITE, REVALIDATED));
    return Collections.unmodifiableMap(folders);
  }

  private static Map<String, String> folder(SecurityHeaders security, String caching) {
    return Headers.inOrder("Content-Security-Policy", security.policy(), "Cache-Control", caching);
  }

  private static Map<String, Map<String, String>> byEnding() {
    Map<String, Map<String, String>> endings = new LinkedHashMap<>();
    ContentTypes.all().forEach((ending, type) -> endings.put(ending, ending(ending, type)));
    return Collections.unmodifiableMap(endings);
  }

  private static Map<String, String> ending(String ending, MediaType type) {
    return SHARED.contains(ending)
        ? Headers.inOrder("Content-Type", type.toString(), "Access-Control-Allow-Origin", "*")
        : Headers.inOrder("Content-Type", type.toString());
  }
}
