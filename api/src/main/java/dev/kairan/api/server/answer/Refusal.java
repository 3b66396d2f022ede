package dev.kairan.api.server.answer;

import java.util.Set;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponse;

/** A request that the door does not pass on. */
public final class Refusal extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final HttpProblem problem;
  private final transient HttpHeaders headers;

  public Refusal(HttpProblem problem) {
    this(problem, problem.message());
  }

  public Refusal(HttpProblem problem, String message) {
    this(problem, message, new HttpHeaders());
  }

  private Refusal(HttpProblem problem, String message, HttpHeaders headers) {
    // No stack trace: a refusal is an answer, and bots cause many.
    super(message, null, false, false);
    this.problem = problem;
    this.headers = headers;
  }

  /** Refuses every method but {@code allowed}. */
  public static void unless(HttpMethod method, Set<HttpMethod> allowed) {
    if (!allowed.contains(method)) {
      HttpProblem problem = HttpProblem.METHOD_NOT_ALLOWED;
      HttpHeaders headers = new HttpHeaders();
      headers.setAllow(allowed);
      throw new Refusal(problem, problem.message(), headers);
    }
  }

  /** Refuses a client that has spent its budget, for so many seconds; 0 for not at all. */
  public static void forSeconds(long seconds) {
    if (seconds > 0) {
      HttpProblem problem = HttpProblem.RATE_LIMITED;
      HttpHeaders headers = new HttpHeaders();
      headers.set(HttpHeaders.RETRY_AFTER, Long.toString(seconds));
      throw new Refusal(problem, problem.message(), headers);
    }
  }

  /** What stands for any failure of a request: its own refusal, or a general one. */
  public static Refusal standingFor(Throwable failure) {
    if (failure instanceof Refusal refusal) {
      return refusal;
    }
    if (failure instanceof ErrorResponse error && error.getStatusCode().is4xxClientError()) {
      boolean type = error.getStatusCode().equals(HttpStatus.UNSUPPORTED_MEDIA_TYPE);
      return new Refusal(type ? HttpProblem.UNSUPPORTED_MEDIA_TYPE : HttpProblem.INVALID_REQUEST);
    }
    return new Refusal(HttpProblem.INTERNAL);
  }

  /** Why it is refused. */
  public HttpProblem problem() {
    return problem;
  }

  /** In Japanese, for the person who asked. */
  public String message() {
    return String.valueOf(getMessage());
  }

  /** What the answer says beside its body. */
  HttpHeaders headers() {
    return headers;
  }
}
