package dev.kairan.api.server.preview;

import dev.kairan.api.server.answer.ContentTypes;
import dev.kairan.api.server.answer.ErrorPage;
import dev.kairan.api.server.answer.SecurityHeaders;
import dev.kairan.api.server.office.OfficeHosts;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.InetAddress;
import org.springframework.http.HttpStatus;
import org.springframework.http.server.ServletServerHttpRequest;

/**
 * Stands before every route of a preview. Whoever does not sit at this machine finds nothing, no
 * search engine keeps anything, and pages may run the preview's own script and no other.
 */
public final class PreviewDoor extends HttpFilter {

  private static final long serialVersionUID = 1L;

  @SuppressWarnings("serial") // nobody writes filters down
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
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    SecurityHeaders.EVERYWHERE.forEach(response::setHeader);
    response.setHeader("X-Robots-Tag", "noindex");
    if (hosts.admits(new ServletServerHttpRequest(request).getHeaders())) {
      chain.doFilter(request, new ScriptedAnswer(response));
    } else {
      response.setStatus(HttpStatus.NOT_FOUND.value());
      response.setContentType(ContentTypes.HTML.toString());
      response.setHeader(ScriptedAnswer.POLICY, SecurityHeaders.SITE.policy());
      response.getOutputStream().write(ErrorPage.html(HttpStatus.NOT_FOUND));
    }
  }
}
