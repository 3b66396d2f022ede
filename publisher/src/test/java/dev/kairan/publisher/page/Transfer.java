package dev.kairan.publisher.page;

import static java.util.Objects.requireNonNull;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;

/**
 * What a first search with an empty cache fetches, the page and its stylesheet included.
 *
 * @param bytes without headers; text compressed as servers do, the index as it is
 */
record Transfer(int requests, int bytes) {

  /** All addresses that the browser asked for. */
  private static final String ASKED =
      """
      return performance.getEntries()
        .filter(({ entryType }) => entryType === 'resource' || entryType === 'navigation')
        .map(({ name }) => name);
      """;

  static Transfer of(String query, SearchReader reader, Map<String, byte[]> files)
      throws IOException {
    reader.browser().driver().executeCdpCommand("Network.clearBrowserCache", Map.of());
    reader.search(query);
    List<?> asked = (List<?>) requireNonNull(reader.browser().driver().executeScript(ASKED));
    int bytes = 0;
    for (Object address : asked) {
      String path = URI.create(String.valueOf(address)).getPath().substring(1);
      String name = path.endsWith("/") ? path + "index.html" : path;
      byte[] file = requireNonNull(files.get(name), name);
      bytes += name.endsWith(".bin") ? file.length : gzip(file);
    }
    return new Transfer(asked.size(), bytes);
  }

  private static int gzip(byte[] bytes) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(bytes);
    }
    return out.size();
  }
}
