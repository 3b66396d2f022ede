package dev.kairan.api.server.site;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A page that somebody wants to embed, by its public address.
 *
 * @param address as asked for, absolute
 * @param kind {@code stories} or {@code chambers}
 * @param id as in the page's address
 */
record EmbeddedPage(URI address, String kind, String id) {

  private static final Pattern PATH =
      Pattern.compile(".*?/(stories|chambers)/([a-z0-9-]+)(?:/(?:index\\.html)?)?");

  /** Empty where no site of this kind has an embed for such an address. */
  static Optional<EmbeddedPage> parse(String text) {
    try {
      URI address = new URI(text);
      boolean web = address.getHost() != null && scheme(address).matches("https?");
      Matcher path = PATH.matcher(web ? String.valueOf(address.getPath()) : "");
      return path.matches()
          ? Optional.of(new EmbeddedPage(address, path.group(1), path.group(2)))
          : Optional.empty();
    } catch (URISyntaxException malformed) {
      return Optional.empty();
    }
  }

  /** The file that tells about it. */
  SitePath document() {
    return new SitePath(List.of(kind, id, "oembed.json"), false);
  }

  /** Whether it lies on the site with this public address; http and https are the same site. */
  boolean isOf(URI site) {
    return site.getHost().equalsIgnoreCase(address.getHost())
        && port(site) == port(address)
        && (address.getPath() + "/").startsWith(site.getPath() + kind + "/" + id + "/");
  }

  /** That of the scheme counts as none. */
  private static int port(URI address) {
    int usual = scheme(address).equals("https") ? 443 : 80;
    return address.getPort() == usual ? -1 : address.getPort();
  }

  private static String scheme(URI address) {
    @Nullable String scheme = address.getScheme();
    return scheme == null ? "" : scheme.toLowerCase(Locale.ROOT);
  }
}
