package dev.kairan.api.server.document;

import dev.kairan.api.fault.ErrorCode;
import dev.kairan.api.server.answer.HttpProblem;
import graphql.ErrorClassification;
import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.server.WebGraphQlResponse;

/** What the door itself says about a document, in the form of GraphQL's errors. */
final class DoorError {

  static final GraphQLError TIMEOUT = of(HttpProblem.TIMEOUT, Map.of());

  private static final String CODE = "code";
  private static final String SECONDS = "retryAfterSeconds";
  private static final String HINT = "first を小さくするか、入れ子の一覧や項目を減らすか、いくつかの問い合わせに分けてください。";

  private DoorError() {}

  static GraphQLError rateLimited(long seconds) {
    return of(HttpProblem.RATE_LIMITED, Map.of(SECONDS, seconds));
  }

  static GraphQLError tooExpensive(int estimated, int limit) {
    String message =
        String.format(Locale.ROOT, "この問い合わせのコストは最大%,dで、上限の%,dを超えます。", estimated, limit);
    return of(
        ErrorCode.TOO_EXPENSIVE.name(),
        message,
        Map.of("estimated", estimated, "limit", limit, "hint", HINT));
  }

  /** The code of the first error of an answer; null where it has none. */
  static @Nullable String code(WebGraphQlResponse answer) {
    return answer.getErrors().stream()
        .findFirst()
        .map(error -> String.valueOf(error.getExtensions().get(CODE)))
        .orElse(null);
  }

  /** After how many seconds a client that is {@link #rateLimited} may ask again. */
  static String seconds(WebGraphQlResponse answer) {
    return String.valueOf(answer.getErrors().get(0).getExtensions().get(SECONDS));
  }

  private static GraphQLError of(HttpProblem problem, Map<String, Object> details) {
    return of(problem.name(), problem.message(), details);
  }

  private static GraphQLError of(String code, String message, Map<String, Object> details) {
    Map<String, Object> extensions = new LinkedHashMap<>();
    extensions.put(CODE, code);
    extensions.putAll(details);
    return GraphqlErrorBuilder.newError()
        .message("%s", message)
        .errorType(ErrorClassification.errorClassification(code))
        .extensions(extensions)
        .build();
  }
}
