package dev.kairan.api.server.answer;

import java.util.Set;
import org.springframework.http.HttpMethod;

/** A request that the door does not pass on. */
public final class Refusal extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final HttpProblem problem;
  private final transient Set<HttpMethod> allowed;

  public Refusal(HttpProblem problem) {
    this(problem, problem.message());
  }

  public Refusal(HttpProblem problem, String message) {
    this(problem, message, Set.of());
  }

  private Refusal(HttpProblem problem, String message, Set<HttpMethod> allowed) {
    // No stack trace: a refusal is an answer, and bots cause many.
    super(message, null, false, false);
    this.problem = problem;
    this.allowed = allowed;
  }

  /** Refuses every method but {@code allowed}. */
  public static void unless(HttpMethod method, Set<HttpMethod> allowed) {
    if (!allowed.contains(method)) {
      HttpProblem problem = HttpProblem.METHOD_NOT_ALLOWED;
      throw new Refusal(problem, problem.message(), allowed);
    }
  }

  HttpProblem problem() {
    return problem;
  }

  String message() {
    return String.valueOf(getMessage());
  }

  /** What to name in the header {@code Allow}; empty where the method was not the problem. */
  Set<HttpMethod> allowed() {
    return allowed;
  }
}
