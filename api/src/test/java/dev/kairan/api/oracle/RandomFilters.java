package dev.kairan.api.oracle;

import graphql.language.InputObjectTypeDefinition;
import graphql.language.InputValueDefinition;
import graphql.language.ListType;
import graphql.language.NonNullType;
import graphql.language.Type;
import graphql.language.TypeName;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.TypeDefinitionRegistry;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;

/**
 * Filters made at random from the schema itself, so that a new field of a filter is tried without
 * being told, with values that the library has and some that it has not.
 */
public final class RandomFilters {

  private static final int DEEPEST = 5;

  private final TypeDefinitionRegistry schema;
  private final FilterValues values;
  private final Random random;

  public RandomFilters(FilterValues values, Random random) {
    this.schema = schema();
    this.values = values;
    this.random = random;
  }

  private static TypeDefinitionRegistry schema() {
    var resource = RandomFilters.class.getResourceAsStream("/graphql/schema.graphqls");
    try (Reader reader =
        new InputStreamReader(Objects.requireNonNull(resource), StandardCharsets.UTF_8)) {
      return new SchemaParser().parse(reader);
    } catch (IOException unreadable) {
      throw new AssertionError(unreadable);
    }
  }

  /** A filter of a type such as {@code ChamberFilter}. */
  public Map<String, Object> of(String type) {
    return object(type, type, 0);
  }

  private Map<String, Object> object(String type, String coordinate, int depth) {
    List<InputValueDefinition> fields = fields(type, depth);
    Map<String, Object> object = new LinkedHashMap<>();
    int wanted = depth == 0 ? 1 + random.nextInt(2) : random.nextInt(8) == 0 ? 0 : 1;
    for (int i = 0; i < wanted; i++) {
      InputValueDefinition field = fields.get(random.nextInt(fields.size()));
      object.put(field.getName(), value(field, type, coordinate, depth));
    }
    return object;
  }

  /** Deep down only what does not lead deeper. */
  private List<InputValueDefinition> fields(String type, int depth) {
    List<InputValueDefinition> all = allFields(type);
    if (depth < DEEPEST) {
      return all;
    }
    List<InputValueDefinition> shallow =
        all.stream().filter(field -> !recursive(name(field.getType()))).toList();
    return shallow.isEmpty() ? all : shallow;
  }

  private boolean recursive(String type) {
    return type.endsWith("ListFilter")
        || (isObject(type) && allFields(type).stream().anyMatch(f -> f.getName().equals("not")));
  }

  private Object value(InputValueDefinition field, String owner, String coordinate, int depth) {
    String here = isComparison(owner) ? coordinate : owner + "." + field.getName();
    if (!isList(field.getType())) {
      return one(field, here, depth);
    }
    List<Object> list = new ArrayList<>();
    for (int i = random.nextInt(4); i > 0; i--) {
      list.add(one(field, here, depth));
    }
    return list;
  }

  private Object one(InputValueDefinition field, String coordinate, int depth) {
    String type = name(field.getType());
    return isObject(type)
        ? object(type, coordinate, depth + 1)
        : values.one(coordinate, field.getName(), type, random);
  }

  /** Such as StringFilter: its fields compare the value of the field that has it. */
  private boolean isComparison(String type) {
    return allFields(type).stream().anyMatch(field -> field.getName().equals("eq"));
  }

  private List<InputValueDefinition> allFields(String type) {
    return Objects.requireNonNull(schema.getTypeOrNull(type, InputObjectTypeDefinition.class), type)
        .getInputValueDefinitions();
  }

  private boolean isObject(String type) {
    return schema.getTypeOrNull(type, InputObjectTypeDefinition.class) != null;
  }

  private static boolean isList(Type<?> type) {
    return type instanceof NonNullType given ? isList(given.getType()) : type instanceof ListType;
  }

  private static String name(Type<?> type) {
    if (type instanceof NonNullType given) {
      return name(given.getType());
    }
    return type instanceof ListType list ? name(list.getType()) : ((TypeName) type).getName();
  }
}
