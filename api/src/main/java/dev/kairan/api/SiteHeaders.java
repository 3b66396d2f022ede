package dev.kairan.api;

import dev.kairan.api.server.answer.SecurityHeaders;
import dev.kairan.api.server.site.SiteTable;
import java.util.Map;

/**
 * The headers that belong to each file of the site, on whatever host it is published: {@code kairan
 * serve} sends them by itself, and other servers are configured by these.
 */
public final class SiteHeaders {

  private SiteHeaders() {}

  /** What holds for every file. */
  public static Map<String, String> everywhere() {
    return SecurityHeaders.EVERYWHERE;
  }

  /**
   * What holds for all files of a folder at the top, such as {@code embed/}; under the empty name,
   * for those of all other folders and for those in none.
   */
  public static Map<String, Map<String, String>> byFolder() {
    return SiteTable.folders();
  }

  /**
   * What holds for all files whose names end so, such as {@code .atom}. A file whose name has
   * several of these endings takes each header from the first that gives it.
   */
  public static Map<String, Map<String, String>> byEnding() {
    return SiteTable.endings();
  }

  /**
   * All headers of one file.
   *
   * @param path from the site's root, such as {@code chambers/mito/index.html}
   */
  public static Map<String, String> of(String path) {
    return SiteTable.headers(path);
  }
}
