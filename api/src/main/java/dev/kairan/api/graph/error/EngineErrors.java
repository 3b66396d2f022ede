package dev.kairan.api.graph.error;

import dev.kairan.api.fault.ErrorCode;
import graphql.ErrorType;
import graphql.GraphQLError;
import graphql.execution.UnknownOperationException;
import graphql.introspection.GoodFaithIntrospection.BadFaithIntrospectionError;
import graphql.language.SourceLocation;
import graphql.validation.ValidationError;
import java.lang.System.Logger.Level;
import java.util.List;

/** Errors that graphql-java raises by itself, in this product's codes and words. */
final class EngineErrors {

  private static final System.Logger LOG = System.getLogger(EngineErrors.class.getName());

  private EngineErrors() {}

  static GraphQLError coded(GraphQLError error) {
    CodedError coded = CodedError.of(error);
    String detail = error.getMessage();
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
      return invalid(coded, invalid);
    }
    if (error.getErrorType() == ErrorType.ValidationError) {
      return coded.with(ErrorCode.BAD_ARGUMENT, VariableAdvice.of(detail), detail);
    }
    LOG.log(Level.ERROR, "the engine failed: " + detail);
    return coded.with(ErrorCode.INTERNAL, CodedError.INTERNAL_MESSAGE);
  }

  private static GraphQLError invalid(CodedError coded, ValidationError error) {
    ErrorCode code = ValidationAdvice.code(error.getValidationErrorType());
    String message = place(error) + ValidationAdvice.of(error.getValidationErrorType());
    return coded.with(code, message, error.getMessage());
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
