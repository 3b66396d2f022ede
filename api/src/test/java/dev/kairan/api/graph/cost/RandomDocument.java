package dev.kairan.api.graph.cost;

import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.GraphQLUnmodifiedType;
import java.util.List;
import java.util.Random;

/**
 * Documents without end: fields of the schema at random, with the arguments that they must have.
 */
final class RandomDocument {

  private static final int DEEPEST = 6;

  private final Random random;
  private final StringBuilder fragments = new StringBuilder();
  private int names;

  RandomDocument(Random random) {
    this.random = random;
  }

  String of(GraphQLSchema schema) {
    fragments.setLength(0);
    return "{ " + selected(schema.getQueryType(), 1) + "}" + fragments;
  }

  private String selected(GraphQLFieldsContainer type, int depth) {
    List<GraphQLFieldDefinition> fields =
        type.getFieldDefinitions().stream()
            .filter(field -> depth < DEEPEST || !isObject(field))
            .toList();
    StringBuilder selected = new StringBuilder("__typename ");
    int count = fields.isEmpty() ? 0 : 1 + random.nextInt(3);
    for (int i = 0; i < count; i++) {
      selected.append(field(fields.get(random.nextInt(fields.size())), depth));
    }
    return selected.toString();
  }

  private String field(GraphQLFieldDefinition field, int depth) {
    String asked = "a" + names++ + ": " + field.getName() + arguments(field) + " ";
    if (GraphQLTypeUtil.unwrapAll(field.getType()) instanceof GraphQLFieldsContainer below) {
      String inside = selected(below, depth + 1);
      return random.nextInt(3) == 0
          ? spreadTwice(asked, below.getName(), inside)
          : asked + "{ " + inside + "} ";
    }
    return asked;
  }

  private String spreadTwice(String asked, String type, String inside) {
    String name = "f" + names++;
    fragments.append(" fragment ").append(name).append(" on ").append(type).append(" { ");
    fragments.append(inside).append("}");
    String again = "a" + names++ + asked.substring(asked.indexOf(':'));
    return asked + "{ ..." + name + " } " + again + "{ ..." + name + " } ";
  }

  private String arguments(GraphQLFieldDefinition field) {
    StringBuilder arguments = new StringBuilder();
    for (GraphQLArgument argument : field.getArguments()) {
      if (isNeeded(argument)) {
        arguments.append(argument.getName()).append(": ").append(value(argument)).append(' ');
      } else if (argument.getName().equals("first") && random.nextBoolean()) {
        arguments.append("first: ").append(random.nextInt(60)).append(' ');
      }
    }
    return arguments.isEmpty() ? "" : "(" + arguments + ")";
  }

  /** Some fields need a period, which a fiscal year is. */
  private static boolean isNeeded(GraphQLArgument argument) {
    boolean required = GraphQLTypeUtil.isNonNull(argument.getType());
    return argument.getName().equals("fiscalYear") || (required && !argument.hasSetDefaultValue());
  }

  /** What the library of the test knows, or a value of the type. */
  private String value(GraphQLArgument argument) {
    GraphQLUnmodifiedType type = GraphQLTypeUtil.unwrapAll(argument.getType());
    if (type instanceof GraphQLEnumType choice) {
      return choice.getValues().get(random.nextInt(choice.getValues().size())).getName();
    }
    return switch (type.getName()) {
      case "Int" -> "2023";
      case "Date" -> argument.getName().equals("to") ? "\"2024-03-31\"" : "\"2023-04-01\"";
      default -> "\"c" + random.nextInt(40) + "\"";
    };
  }

  private static boolean isObject(GraphQLFieldDefinition field) {
    return GraphQLTypeUtil.unwrapAll(field.getType()) instanceof GraphQLFieldsContainer;
  }
}
