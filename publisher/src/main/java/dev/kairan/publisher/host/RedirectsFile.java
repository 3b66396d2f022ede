package dev.kairan.publisher.host;

import dev.kairan.publisher.page.SiteFile;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * {@code _redirects}, as Netlify and Cloudflare Pages read it, and {@code kairan serve} too. A page
 * stands at each former address for hosts that read no such file; Netlify prefers it unless the
 * status is forced, and Cloudflare skips a line with a forced one, so each move has both.
 */
final class RedirectsFile {

  /** Its path; a host reads it and does not show it. */
  static final String PATH = "_redirects";

  private static final String FORCED = "301!";
  private static final String PLAIN = "301";

  private RedirectsFile() {}

  /** {@code root} is the path of the site's root. */
  static SiteFile of(List<Move> moves, String root) {
    StringBuilder text = new StringBuilder();
    for (String status : List.of(FORCED, PLAIN)) {
      for (Move move : moves) {
        text.append(root).append(move.from()).append(' ');
        text.append(root).append(move.to()).append(' ').append(status).append('\n');
      }
    }
    return new SiteFile(PATH, text.toString().getBytes(StandardCharsets.UTF_8));
  }

  /** The addresses of such a file by those that they stand for. */
  static Map<String, String> read(String text) {
    Map<String, String> redirects = new LinkedHashMap<>();
    for (String line : text.lines().toList()) {
      String[] fields = line.split(" ", -1);
      redirects.putIfAbsent(fields[0], fields[1]);
    }
    return redirects;
  }
}
