package dev.kairan.api.trusted.read;

import graphql.introspection.Introspection;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.OperationDefinition;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.language.TypeName;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLModifiedType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which values an answer to a valid document will have, and of which types. */
final class AnswerShape {

  private final GraphQLSchema schema;
  private final Document document;
  private final Place root;

  AnswerShape(GraphQLSchema schema, Document document, OperationDefinition operation) {
    this.schema = schema;
    this.document = document;
    this.root =
        new Place(
            "",
            schema.getQueryType(),
            0,
            List.of(new Part(schema.getQueryType(), operation.getSelectionSet())));
  }

  /**
   * A value of the answer.
   *
   * @param field of the schema, whatever the answer calls it
   * @param type without its lists
   * @param lists how many lists stand on the way to it
   * @param parts what is selected of it; empty for a leaf
   */
  record Place(String field, GraphQLType type, int lists, List<Part> parts) {

    boolean leaf() {
      return parts.isEmpty();
    }
  }

  private record Part(GraphQLFieldsContainer type, SelectionSet selection) {}

  Place root() {
    return root;
  }

  /** The value at {@code names} from {@code from}; null where the document does not ask for it. */
  @Nullable Place find(Place from, List<String> names) {
    Place place = from;
    for (String name : names) {
      List<Place> found = new ArrayList<>();
      place.parts().forEach(part -> collect(part, name, found));
      if (found.isEmpty()) {
        return null;
      }
      place = merged(found, place.lists());
    }
    return place;
  }

  /** The same response name in several fragments is one value with the selections of all. */
  private static Place merged(List<Place> found, int lists) {
    List<Part> parts = found.stream().flatMap(place -> place.parts().stream()).toList();
    Place first = found.get(0);
    return new Place(first.field(), first.type(), lists + first.lists(), parts);
  }

  private void collect(Part part, String name, List<Place> found) {
    for (Selection<?> selection : part.selection().getSelections()) {
      if (selection instanceof Field field) {
        if (field.getResultKey().equals(name)) {
          found.add(place(part.type(), field));
        }
      } else if (selection instanceof InlineFragment inline) {
        TypeName on = inline.getTypeCondition();
        GraphQLFieldsContainer type = on == null ? part.type() : type(on);
        collect(new Part(type, inline.getSelectionSet()), name, found);
      } else if (selection instanceof FragmentSpread spread) {
        FragmentDefinition fragment = fragment(spread.getName());
        collect(
            new Part(type(fragment.getTypeCondition()), fragment.getSelectionSet()), name, found);
      }
    }
  }

  private Place place(GraphQLFieldsContainer owner, Field field) {
    GraphQLType type = Introspection.getFieldDefinition(schema, owner, field.getName()).getType();
    int lists = 0;
    while (type instanceof GraphQLModifiedType wrapping) {
      lists += wrapping instanceof GraphQLList ? 1 : 0;
      type = wrapping.getWrappedType();
    }
    return new Place(field.getName(), type, lists, parts(type, field.getSelectionSet()));
  }

  private static List<Part> parts(GraphQLType type, @Nullable SelectionSet selection) {
    return selection == null
        ? List.of()
        : List.of(new Part((GraphQLFieldsContainer) type, selection));
  }

  private GraphQLFieldsContainer type(TypeName name) {
    return (GraphQLFieldsContainer) schema.getType(name.getName());
  }

  private FragmentDefinition fragment(String name) {
    return document.getDefinitionsOfType(FragmentDefinition.class).stream()
        .filter(one -> name.equals(one.getName()))
        .findFirst()
        .orElseThrow();
  }
}
