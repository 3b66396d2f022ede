package dev.kairan.api.server.preview;

import dev.kairan.api.server.answer.ErrorPage;
import dev.kairan.api.server.office.OfficeHosts;
import java.net.InetAddress;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.function.HandlerFilterFunction;
import org.springframework.web.servlet.function.HandlerFunction;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * Stands before every route of a preview. Whoever does not sit at this machine finds nothing, no
 * search engine keeps anything, and pages may run the preview's own script and nothing else.
 */
public final class PreviewDoor implements HandlerFilterFunction<ServerResponse, ServerResponse> {

  private static final String POLICY = "Content-Security-Policy";
  private static final String SCRIPT = "script-src 'self'";
  private static final String NEWS = "connect-src 'self'";

  private final OfficeHosts hosts;

  /**
   * The door.
   *
   * @param address on which the server listens
   * @throws IllegalArgumentException where others than this machine could reach it
   */
  public PreviewDoor(InetAddress address) {
    if (!address.isLoopbackAddress()) {
      throw new IllegalArgumentException("a preview is for this machine only: " + address);
    }
    this.hosts = OfficeHosts.of(address);
  }

  @Override
  public ServerResponse filter(ServerRequest request, HandlerFunction<ServerResponse> next)
      throws Exception {
    if (!hosts.admits(request.headers().asHttpHeaders())) {
      return ErrorPage.answer(HttpStatus.NOT_FOUND, ErrorPage.html(HttpStatus.NOT_FOUND));
    }
    ServerResponse response = next.handle(request);
    HttpHeaders headers = response.headers();
    headers.set("X-Robots-Tag", "noindex");
    String policy = headers.getFirst(POLICY);
    if (policy != null && policy.contains("style-src 'self'")) {
      headers.set(POLICY, withScript(policy));
    }
    return response;
  }

  private static String withScript(String policy) {
    String scripted = policy.contains("script-src") ? policy : policy + "; " + SCRIPT;
    return scripted.contains("connect-src") ? scripted : scripted + "; " + NEWS;
  }
}
