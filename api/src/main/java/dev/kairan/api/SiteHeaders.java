package dev.kairan.api;

import dev.kairan.api.server.answer.ContentCoding;
import dev.kairan.api.server.answer.ContentTypes;
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

  /** Whether a file grows much smaller when it is compressed. */
  public static boolean compressible(String path) {
    return ContentTypes.compressible(ContentTypes.of(path));
  }

  /**
   * What the name of a compressed copy beside a file has behind that of the file, by the name of
   * its coding, such as {@code gzip}. Servers send the copy to whoever can read it; it has no
   * address of its own.
   */
  public static Map<String, String> copies() {
    return Map.of(
        ContentCoding.BROTLI.token(), ContentCoding.BROTLI.ending(),
        ContentCoding.GZIP.token(), ContentCoding.GZIP.ending());
  }
}
