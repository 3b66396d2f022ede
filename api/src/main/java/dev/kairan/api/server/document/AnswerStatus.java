package dev.kairan.api.server.document;

import dev.kairan.api.server.answer.HttpProblem;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;

/**
 * The status of an answer to a document, and the only place that chooses it.
 *
 * <p>A document that could not be executed is 400 in the new media type and 200 in plain JSON,
 * where old clients read the errors only then. So has it the published draft of GraphQL over HTTP,
 * which the audit in {@code .ci} checks; a newer draft has 422 and 294 instead.
 */
final class AnswerStatus {

  /** What is wrong with the moment or the client, not with the document. */
  private static final List<HttpProblem> OF_THE_DOOR =
      List.of(HttpProblem.TIMEOUT, HttpProblem.RATE_LIMITED);

  private AnswerStatus() {}

  static HttpStatus of(WebGraphQlResponse answer, MediaType type) {
    @Nullable String code = DoorError.code(answer);
    for (HttpProblem problem : OF_THE_DOOR) {
      if (problem.name().equals(code)) {
        return problem.status();
      }
    }
    boolean executed = answer.getExecutionResult().isDataPresent();
    return executed || !AnswerType.GRAPHQL.equals(type) ? HttpStatus.OK : HttpStatus.BAD_REQUEST;
  }
}
