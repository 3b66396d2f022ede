package dev.kairan.api.graph.wiring;

import graphql.schema.GraphQLScalarType;
import graphql.schema.idl.RuntimeWiring;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;

/** The scalars that the schema adds to GraphQL's own. */
final class Scalars implements RuntimeWiringConfigurer {

  /** ISO 8601 with seconds and offset: 2024-01-05T09:00:00+09:00. */
  private static final DateTimeFormatter INSTANT =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssxxx");

  private static final int DAY_LENGTH = "2024-01-05".length();

  private static final GraphQLScalarType DATE =
      GraphQLScalarType.newScalar()
          .name("Date")
          .coercing(
              new TextCoercing<>(
                  LocalDate.class,
                  Scalars::day,
                  LocalDate::toString,
                  "2024-01-05",
                  "日付は 2024-01-05 の形で、実在する日を書いてください。"))
          .build();

  private static final GraphQLScalarType DATE_TIME =
      GraphQLScalarType.newScalar()
          .name("DateTime")
          .coercing(
              new TextCoercing<>(
                  OffsetDateTime.class,
                  OffsetDateTime::parse,
                  INSTANT::format,
                  "2024-01-05T09:00:00+09:00",
                  "日時は 2024-01-05T09:00:00+09:00 の形で書いてください。"))
          .build();

  @Override
  public void configure(RuntimeWiring.Builder wiring) {
    wiring.scalar(DATE).scalar(DATE_TIME);
  }

  /** Years of four digits, so that days compare as their texts do. */
  private static LocalDate day(String text) {
    if (text.length() != DAY_LENGTH) {
      throw new DateTimeException("not of the form uuuu-MM-dd: " + text);
    }
    return LocalDate.parse(text);
  }
}
