package dev.kairan.api.graph.error;

import dev.kairan.api.fault.ErrorCode;
import graphql.ErrorType;
import graphql.GraphQLError;
import graphql.execution.AbortExecutionException;
import graphql.execution.UnknownOperationException;
import graphql.introspection.GoodFaithIntrospection.BadFaithIntrospectionError;
import graphql.language.SourceLocation;
import graphql.validation.ValidationError;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Map;

/** Errors that graphql-java raises by itself, in this product's codes and words. */
final class EngineErrors {

  private static final System.Logger LOG = System.getLogger(EngineErrors.class.getName());

  /** How the parser begins to tell that it stopped at one of its limits. */
  private static final String PARSER_LIMIT = "More than ";

  private EngineErrors() {}

  static GraphQLError coded(GraphQLError error) {
    CodedError coded = CodedError.of(error);
    String detail = EngineDetail.of(error.getMessage());
    if (detail.startsWith(PARSER_LIMIT)) {
      return coded.with(ErrorCode.TOO_COMPLEX, "問い合わせが長すぎるか、入れ子が深すぎます。", detail);
    }
    if (error.getErrorType() == ErrorType.InvalidSyntax) {
      return coded.with(ErrorCode.SYNTAX, place(error) + "GraphQL の文法に合いません。", detail);
    }
    if (error instanceof UnknownOperationException) {
      return coded.with(ErrorCode.UNKNOWN_OPERATION, "operationName の操作が問い合わせの中にありません。", detail);
    }
    if (error instanceof BadFaithIntrospectionError) {
      return coded.with(ErrorCode.TOO_COMPLEX, "スキーマの問い合わせが大きすぎます。", detail);
    }
    if (error instanceof ValidationError invalid) {
      return invalid(coded, invalid, detail);
    }
    if (error.getErrorType() == ErrorType.ValidationError) {
      String message = VariableAdvice.of(detail) + advice(error);
      return coded.with(ErrorCode.BAD_ARGUMENT, message, detail);
    }
    // A document that was ended from outside; its answer will say so.
    if (error instanceof AbortExecutionException) {
      return coded.with(ErrorCode.INTERNAL, CodedError.INTERNAL_MESSAGE);
    }
    // Its text may hold parts of the document, which nobody shall find in a log.
    LOG.log(Level.ERROR, "the engine failed: " + error.getClass().getName());
    return coded.with(ErrorCode.INTERNAL, CodedError.INTERNAL_MESSAGE);
  }

  private static GraphQLError invalid(CodedError coded, ValidationError error, String detail) {
    String message = ValidationAdvice.of(error.getValidationErrorType()) + advice(error);
    List<String> path = error.getQueryPath();
    String field = path == null || path.isEmpty() ? "" : String.join("/", path) + " ";
    return coded.with(
        ValidationAdvice.code(error.getValidationErrorType()),
        place(error) + field + message,
        detail);
  }

  /** How to write the value, where the scalar said so. */
  private static String advice(GraphQLError error) {
    Map<String, Object> extensions = error.getExtensions();
    Object advice = extensions == null ? null : extensions.get(CodedError.ADVICE);
    return advice == null ? "" : advice.toString();
  }

  private static String place(GraphQLError error) {
    List<SourceLocation> locations = error.getLocations();
    if (locations == null || locations.isEmpty()) {
      return "";
    }
    SourceLocation first = locations.get(0);
    return first.getLine() + "行" + first.getColumn() + "桁: ";
  }
}
