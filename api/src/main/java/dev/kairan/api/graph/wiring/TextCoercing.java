package dev.kairan.api.graph.wiring;

import dev.kairan.api.graph.error.CodedError;
import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.language.StringValue;
import graphql.language.Value;
import graphql.schema.Coercing;
import graphql.schema.CoercingParseLiteralException;
import graphql.schema.CoercingParseValueException;
import graphql.schema.CoercingSerializeException;
import java.time.DateTimeException;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/**
 * A scalar that is written as text.
 *
 * @param example how it is written
 * @param advice the same in Japanese, as a sentence
 */
record TextCoercing<T>(
    Class<T> type,
    Function<String, T> reader,
    Function<T, String> writer,
    String example,
    String advice)
    implements Coercing<T, String> {

  @Override
  public String serialize(Object value, GraphQLContext context, Locale locale) {
    if (!type.isInstance(value)) {
      throw new CoercingSerializeException("not a " + type.getSimpleName() + ": " + value);
    }
    return writer.apply(type.cast(value));
  }

  @Override
  public T parseValue(Object input, GraphQLContext context, Locale locale) {
    if (type.isInstance(input)) {
      return type.cast(input);
    }
    try {
      return reader.apply((String) input);
    } catch (ClassCastException | DateTimeException unreadable) {
      throw CoercingParseValueException.newCoercingParseValueException()
          .message("expected a text such as " + example)
          .extensions(Map.of(CodedError.ADVICE, advice))
          .build();
    }
  }

  @Override
  public T parseLiteral(
      Value<?> input, CoercedVariables variables, GraphQLContext context, Locale locale) {
    try {
      return reader.apply(((StringValue) input).getValue());
    } catch (ClassCastException | DateTimeException unreadable) {
      throw CoercingParseLiteralException.newCoercingParseLiteralException()
          .message("expected a text such as " + example)
          .extensions(Map.of(CodedError.ADVICE, advice))
          .build();
    }
  }

  @Override
  public Value<?> valueToLiteral(Object input, GraphQLContext context, Locale locale) {
    return StringValue.of(serialize(input, context, locale));
  }
}
