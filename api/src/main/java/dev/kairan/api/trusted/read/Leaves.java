package dev.kairan.api.trusted.read;

import dev.kairan.api.trusted.document.Choice;
import dev.kairan.api.trusted.document.Leaf;
import dev.kairan.api.trusted.document.Leaf.Kind;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLType;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Kinds of values by the types of the schema. */
final class Leaves {

  private static final Map<String, Kind> SCALARS =
      Map.of(
          "Int", Kind.NUMBER,
          "Float", Kind.NUMBER,
          "Boolean", Kind.BOOLEAN,
          "Date", Kind.DATE,
          "ID", Kind.ID);

  private Leaves() {}

  /** Fields that are whole numbers and yet no quantities. */
  private static final String YEAR = "fiscalYear";

  /** The kind of a field's value. */
  static Leaf of(String field, GraphQLType type) {
    if (field.equals(YEAR)) {
      return new Leaf(Kind.YEAR, Map.of());
    }
    if (type instanceof GraphQLEnumType closed) {
      return new Leaf(
          Kind.ENUM,
          choices(closed).stream().collect(Collectors.toMap(Choice::value, Choice::label)));
    }
    String name = ((GraphQLNamedType) type).getName();
    return new Leaf(SCALARS.getOrDefault(name, Kind.TEXT), Map.of());
  }

  /** The values of an enum in the schema's order, each called as its description begins. */
  static List<Choice> choices(GraphQLEnumType type) {
    return type.getValues().stream()
        .map(value -> new Choice(value.getName(), label(value.getDescription(), value.getName())))
        .toList();
  }

  /** Descriptions are written "名前。説明。 / English." */
  private static String label(@Nullable String description, String name) {
    String text = Objects.requireNonNullElse(description, "");
    int end = text.indexOf('。');
    return end > 0 ? text.substring(0, end) : name;
  }
}
