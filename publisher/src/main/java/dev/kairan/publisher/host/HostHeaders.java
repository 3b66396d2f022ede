package dev.kairan.publisher.host;

import dev.kairan.api.SiteHeaders;
import dev.kairan.publisher.html.Addresses;
import java.util.LinkedHashMap;
import java.util.Map;

/** What a host on the internet says of every file, beyond what {@code kairan serve} says. */
final class HostHeaders {

  private static final String A_YEAR = "max-age=31536000";

  private HostHeaders() {}

  /**
   * The headers of every file.
   *
   * <p>A site that has its host for itself and is reached over TLS says so for a year (RFC 6797);
   * nothing is said for its subdomains, nor for a host of which it is one folder, because others
   * decide about these. A server on plain HTTP must not say it at all.
   */
  static Map<String, String> everywhere(Addresses at) {
    Map<String, String> headers = new LinkedHashMap<>(SiteHeaders.everywhere());
    if (at.origin().startsWith("https:") && at.root().equals("/")) {
      headers.put("Strict-Transport-Security", A_YEAR);
    }
    return headers;
  }
}
