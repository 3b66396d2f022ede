package dev.kairan.api.server.office;

import java.net.InetAddress;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;

/**
 * For whom the office's pages are. A server that listens on this machine alone shows them only
 * under the machine's own names, so that neither a proxy in front of it nor a strange name that
 * leads here (DNS rebinding) publishes them. Who lets it listen elsewhere has decided otherwise.
 */
public final class OfficeHosts {

  private final boolean loopbackOnly;

  private OfficeHosts(boolean loopbackOnly) {
    this.loopbackOnly = loopbackOnly;
  }

  /** For a server that listens on {@code address}. */
  public static OfficeHosts of(InetAddress address) {
    return new OfficeHosts(address.isLoopbackAddress());
  }

  /** Whether a request with these headers may see the pages. */
  public boolean admits(HttpHeaders headers) {
    boolean forwarded =
        headers.containsHeader("Forwarded") || headers.containsHeader("X-Forwarded-For");
    return !loopbackOnly || (!forwarded && loopback(headers.getFirst(HttpHeaders.HOST)));
  }

  private static boolean loopback(@Nullable String host) {
    if (host == null) {
      return false;
    }
    String name = host.toLowerCase(Locale.ROOT).replaceFirst(":[0-9]+$", "");
    return name.equals("localhost")
        || name.endsWith(".localhost")
        || name.equals("[::1]")
        || name.matches("127(\\.[0-9]{1,3}){3}");
  }
}
