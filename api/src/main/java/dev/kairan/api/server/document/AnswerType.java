package dev.kairan.api.server.document;

import dev.kairan.api.server.answer.HttpProblem;
import dev.kairan.api.server.answer.Refusal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.graphql.MediaTypes;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.ServerRequest;

/** Which of the two media types of GraphQL over HTTP answers a request. */
final class AnswerType {

  static final MediaType GRAPHQL = MediaTypes.APPLICATION_GRAPHQL_RESPONSE;

  private AnswerType() {}

  /**
   * The most wanted type that the header {@code Accept} allows; JSON where it leaves the choice.
   *
   * @throws Refusal when it allows neither
   */
  static MediaType of(ServerRequest.Headers headers) {
    List<MediaType> accepted = accepted(headers);
    if (accepted.isEmpty()) {
      return MediaType.APPLICATION_JSON;
    }
    return accepted.stream()
        .filter(type -> type.getQualityValue() > 0)
        .sorted(Comparator.comparingDouble(MediaType::getQualityValue).reversed())
        .flatMap(type -> answerTo(type).stream())
        .findFirst()
        .orElseThrow(() -> new Refusal(HttpProblem.NOT_ACCEPTABLE));
  }

  private static List<MediaType> accepted(ServerRequest.Headers headers) {
    try {
      return headers.accept();
    } catch (InvalidMediaTypeException invalid) {
      throw new Refusal(HttpProblem.NOT_ACCEPTABLE);
    }
  }

  private static Optional<MediaType> answerTo(MediaType accepted) {
    if (accepted.includes(MediaType.APPLICATION_JSON)) {
      return Optional.of(MediaType.APPLICATION_JSON);
    }
    return accepted.equalsTypeAndSubtype(GRAPHQL) ? Optional.of(GRAPHQL) : Optional.empty();
  }
}
