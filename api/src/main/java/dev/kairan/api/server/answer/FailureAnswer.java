package dev.kairan.api.server.answer;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;

/** Answers whatever a route throws: causes go to the log, never to the client. */
public final class FailureAnswer implements HandlerExceptionResolver {

  private static final Log LOG = LogFactory.getLog(FailureAnswer.class);
  private static final Set<String> FOR_PROGRAMS =
      Set.of("/graphql", "/health", "/metrics", "/oembed", "/q");
  private static final String QUESTIONS = "/q/";

  @Override
  public @Nullable ModelAndView resolveException(
      HttpServletRequest request,
      HttpServletResponse response,
      @Nullable Object handler,
      Exception failure) {
    if (!response.isCommitted()) {
      try {
        write(refusal(request, failure), request, response);
      } catch (IOException clientGone) {
        LOG.debug("nobody left to tell", clientGone);
      }
    }
    return new ModelAndView();
  }

  private static Refusal refusal(HttpServletRequest request, Exception failure) {
    Refusal refusal = Refusal.standingFor(failure);
    if (refusal.problem() == HttpProblem.INTERNAL) {
      LOG.error("while answering " + request.getMethod() + " " + request.getRequestURI(), failure);
    }
    return refusal;
  }

  private static void write(
      Refusal refusal, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String address = request.getRequestURI();
    boolean program = FOR_PROGRAMS.contains(address) || address.startsWith(QUESTIONS);
    HttpHeaders headers = new HttpHeaders();
    headers.putAll(refusal.headers());
    (program ? SecurityHeaders.DATA : SecurityHeaders.SITE).addTo(headers);
    response.reset();
    response.setStatus(refusal.problem().status().value());
    headers.forEach((name, values) -> response.setHeader(name, String.join(", ", values)));
    response.setContentType(program ? "application/json;charset=utf-8" : "text/html;charset=utf-8");
    response.getOutputStream().write(body(refusal, program));
  }

  private static byte[] body(Refusal refusal, boolean program) {
    return program
        ? Json.error(refusal.problem(), refusal.message())
        : ErrorPage.html(refusal.problem().status());
  }
}
