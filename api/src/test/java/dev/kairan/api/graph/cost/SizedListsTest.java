package dev.kairan.api.graph.cost;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kairan.api.library.RichLibrary;
import dev.kairan.api.store.Store;
import graphql.schema.GraphQLCompositeType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.UnExecutableSchemaGenerator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** It is known how long every list of the schema is. */
class SizedListsTest {

  @TempDir Path folder;

  @Test
  void everyListFieldHasASize() throws IOException {
    try (Store store =
        Store.build(RichLibrary.library(), folder.resolve("kairan.sqlite"), RichLibrary.AS_OF)) {
      Set<String> sized = FixedSizes.and(store.listSizes()).keySet();
      assertThat(lists())
          .as("list fields of schema.graphqls: add new ones to Relations or FixedSizes")
          .hasSizeGreaterThan(30)
          .isSubsetOf(sized);
      assertThat(sized).as("fields that the schema has").isSubsetOf(lists());
    }
  }

  /** Lists of objects that are not the pages of a connection; a list of values is a value. */
  private static Set<String> lists() throws IOException {
    GraphQLSchema schema =
        UnExecutableSchemaGenerator.makeUnExecutableSchema(
            new SchemaParser().parse(Files.readString(Path.of("..", "schema.graphqls"))));
    Set<String> lists = new TreeSet<>();
    for (GraphQLNamedType type : schema.getAllTypesAsList()) {
      if (type instanceof GraphQLFieldsContainer owner && !type.getName().startsWith("__")) {
        owner.getFieldDefinitions().stream()
            .filter(field -> !Prices.isConnection(owner) && isList(field))
            .forEach(field -> lists.add(owner.getName() + "." + field.getName()));
      }
    }
    return lists;
  }

  private static boolean isList(GraphQLFieldDefinition field) {
    GraphQLNamedType type = GraphQLTypeUtil.unwrapAll(field.getType());
    boolean list = GraphQLTypeUtil.isList(GraphQLTypeUtil.unwrapNonNull(field.getType()));
    return type instanceof GraphQLCompositeType && (list || Prices.isConnection(type));
  }
}
