package dev.kairan.api.graph.wiring;

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
import java.util.function.Function;

/** A scalar that is written as text; {@code advice} tells in Japanese how to write it. */
record TextCoercing<T>(
    Class<T> type, Function<String, T> reader, Function<T, String> writer, String advice)
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
      throw new CoercingParseValueException(advice, unreadable);
    }
  }

  @Override
  public T parseLiteral(
      Value<?> input, CoercedVariables variables, GraphQLContext context, Locale locale) {
    try {
      return reader.apply(((StringValue) input).getValue());
    } catch (ClassCastException | DateTimeException unreadable) {
      throw new CoercingParseLiteralException(advice, unreadable);
    }
  }

  @Override
  public Value<?> valueToLiteral(Object input, GraphQLContext context, Locale locale) {
    return StringValue.of(serialize(input, context, locale));
  }
}
