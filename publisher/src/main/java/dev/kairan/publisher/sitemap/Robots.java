package dev.kairan.publisher.sitemap;

import dev.kairan.publisher.html.Addresses;
import dev.kairan.publisher.page.SiteFile;
import java.nio.charset.StandardCharsets;

/** robots.txt (RFC 9309): real content is for everyone, synthetic content for no search engine. */
final class Robots {

  private Robots() {}

  static SiteFile file(Addresses at, boolean sample) {
    String text =
        String.join(
            "\n",
            "User-agent: *",
            (sample ? "Disallow" : "Allow") + ": /",
            "",
            "Sitemap: " + at.canonical(at.home() + Sitemaps.INDEX),
            "");
    return new SiteFile("robots.txt", text.getBytes(StandardCharsets.UTF_8));
  }
}
