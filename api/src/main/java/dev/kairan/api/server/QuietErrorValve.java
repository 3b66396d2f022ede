package dev.kairan.api.server;

import dev.kairan.api.server.answer.ErrorPage;
import dev.kairan.api.server.answer.SecurityHeaders;
import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;

/**
 * Tomcat's last word on a request that never reached a route, such as a malformed path: our plain
 * page instead of its own. Tomcat makes it by name, hence public.
 */
public final class QuietErrorValve extends ErrorReportValve {

  @Override
  protected void report(Request request, Response response, Throwable failure) {
    int status = response.getStatus();
    if (status < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
      return;
    }
    try {
      HttpHeaders headers = new HttpHeaders();
      SecurityHeaders.SITE.addTo(headers);
      headers.forEach((name, values) -> response.setHeader(name, values.get(0)));
      response.setContentType("text/html;charset=utf-8");
      response.getOutputStream().write(ErrorPage.html(HttpStatusCode.valueOf(status)));
      response.finishResponse();
    } catch (IOException | IllegalStateException clientGone) {
      container.getLogger().debug("nobody left to tell", clientGone);
    }
  }
}
