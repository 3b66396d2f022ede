package dev.kairan.publisher.host;

import static dev.kairan.publisher.host.ServedRelease.header;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;

/** What another server must redirect. */
final class HttpRedirects {

  private HttpRedirects() {}

  static void assertKept(ServedRelease release, String below, int port) throws IOException {
    HostRules.redirects(release.text("_redirects"))
        .forEach(
            (from, to) -> {
              HttpResponse<byte[]> response = ServedRelease.get(port, from + "?from=1");
              assertThat(response.statusCode()).as(from).isEqualTo(301);
              assertThat(header(response, "Location")).isEqualTo(to + "?from=1");
              assertThat(header(response, "X-Content-Type-Options")).isEqualTo("nosniff");
            });
    HttpResponse<byte[]> slash = ServedRelease.get(port, below + "/chambers/mito?from=1");
    assertThat(slash.statusCode()).isIn(301, 308);
    assertThat(header(slash, "Location")).isEqualTo(below + "/chambers/mito/?from=1");
  }
}
