package dev.kairan.api.graph.error;

import dev.kairan.api.fault.ErrorCode;
import graphql.ErrorClassification;
import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.language.SourceLocation;
import graphql.schema.DataFetchingEnvironment;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Builds errors as clients know them, at a place of the document and of the answer. */
public record CodedError(@Nullable List<SourceLocation> locations, @Nullable List<Object> path) {

  static final String INTERNAL_MESSAGE = "サーバーの内部で問題が起きました。時間をおいてもう一度お試しください。";

  /** Under which name a scalar's error says in Japanese how to write the value. */
  public static final String ADVICE = "advice";

  static final String CODE = "code";

  /** Of a document as a whole. */
  public static CodedError ofDocument() {
    return new CodedError(null, null);
  }

  static CodedError of(DataFetchingEnvironment field) {
    SourceLocation location = field.getField().getSourceLocation();
    return new CodedError(
        location == null ? null : List.of(location),
        field.getExecutionStepInfo().getPath().toList());
  }

  static CodedError of(GraphQLError error) {
    return new CodedError(error.getLocations(), error.getPath());
  }

  GraphQLError with(ErrorCode code, @Nullable String message) {
    return build(Map.of(CODE, code.name()), code, message);
  }

  /** With what the engine says in English, for those who look closer. */
  public GraphQLError with(ErrorCode code, String message, @Nullable String detail) {
    Map<String, Object> extensions = new LinkedHashMap<>();
    extensions.put(CODE, code.name());
    if (detail != null) {
      extensions.put("detail", detail);
    }
    return build(extensions, code, message);
  }

  private GraphQLError build(
      Map<String, Object> extensions, ErrorCode code, @Nullable String message) {
    return GraphqlErrorBuilder.newError()
        .message("%s", message)
        .locations(locations)
        .path(path)
        .errorType(ErrorClassification.errorClassification(code.name()))
        .extensions(extensions)
        .build();
  }
}
