package dev.kairan.api.graph.cost;

import static graphql.normalized.ExecutableNormalizedOperationFactory.createExecutableNormalizedOperation;

import dev.kairan.api.graph.list.ListLimits;
import dev.kairan.api.store.size.ListSizes;
import dev.kairan.api.store.size.Rows;
import graphql.execution.ExecutionContext;
import graphql.introspection.Introspection;
import graphql.normalized.ExecutableNormalizedField;
import graphql.schema.GraphQLCompositeType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The most that an operation can cost: the price of each field times the objects that can have it.
 * A list has at most as many rows as are asked for, as its parents really have, and as there are.
 * Fields are those that would be answered: fragments are followed wherever they are spread, the
 * same field asked twice counts once, {@code @skip} and {@code @include} are heard.
 */
final class DocumentCost {

  private static final Set<String> INTROSPECTION =
      Set.of(Introspection.SchemaMetaFieldDef.getName(), Introspection.TypeMetaFieldDef.getName());

  private final GraphQLSchema schema;
  private final Map<String, ListSizes> sizes;
  private final @Nullable Integer usualSize;
  private long tenths;

  private DocumentCost(GraphQLSchema schema, Map<String, ListSizes> sizes, ListLimits limits) {
    this.schema = schema;
    this.sizes = sizes;
    this.usualSize = limits.defaultSize();
  }

  /** In whole units. */
  static int of(ExecutionContext execution, Map<String, ListSizes> sizes) {
    GraphQLSchema schema = execution.getGraphQLSchema();
    List<ExecutableNormalizedField> fields =
        createExecutableNormalizedOperation(
                schema,
                execution.getOperationDefinition(),
                execution.getFragmentsByName(),
                execution.getCoercedVariables())
            .getTopLevelFields();
    ListLimits limits = ListLimits.of(execution.getGraphQLContext());
    DocumentCost cost = new DocumentCost(schema, sizes, limits);
    cost.add(fields, Rows.ROOT, null);
    return Prices.units(cost.tenths);
  }

  /** {@code page} is the rows of a page where the parents are connections. */
  private void add(List<ExecutableNormalizedField> fields, Rows parents, @Nullable Rows page) {
    for (ExecutableNormalizedField field : fields) {
      if (INTROSPECTION.contains(field.getFieldName())) {
        add(Prices.INTROSPECTION, Rows.ROOT);
      } else {
        add(field, parents, page);
      }
    }
  }

  private void add(ExecutableNormalizedField field, Rows parents, @Nullable Rows page) {
    GraphQLFieldDefinition definition = field.getFieldDefinitions(schema).get(0);
    GraphQLNamedType type = GraphQLTypeUtil.unwrapAll(definition.getType());
    add(FilterPrice.of(field.getResolvedArguments().get("filter")) * Prices.UNIT, Rows.ROOT);
    if (!(type instanceof GraphQLCompositeType)) {
      add(Prices.VALUE, parents);
    } else if (Prices.isConnection(type)) {
      add(Prices.of(type), parents);
      add(field.getChildren(), parents, listed(field, definition, parents));
    } else {
      Rows found = found(field, definition, parents, page);
      add(Prices.of(type), found);
      add(field.getChildren(), found, null);
    }
  }

  private Rows found(
      ExecutableNormalizedField field,
      GraphQLFieldDefinition definition,
      Rows parents,
      @Nullable Rows page) {
    if (GraphQLTypeUtil.isList(GraphQLTypeUtil.unwrapNonNull(definition.getType()))) {
      return page == null ? listed(field, definition, parents) : page;
    }
    return Prices.isEdge(field.objectTypeNamesToString()) ? parents : parents.referred();
  }

  /** An interface's field may be a list of several types: the longest counts. */
  private Rows listed(
      ExecutableNormalizedField field, GraphQLFieldDefinition definition, Rows parents) {
    long asked = asked(definition, field.getResolvedArguments());
    return field.getObjectTypeNames().stream()
        .map(type -> sizes.getOrDefault(type + "." + field.getFieldName(), FixedSizes.UNKNOWN))
        .map(size -> size.of(parents, asked))
        .max(Comparator.comparingLong(Rows::count))
        .orElseThrow();
  }

  /** How many rows are asked for of each parent. */
  private long asked(GraphQLFieldDefinition definition, Map<String, Object> arguments) {
    if (definition.getArgument("first") == null) {
      return ListSizes.ENDLESS;
    }
    Object first = arguments.get("first");
    Object size = first == null ? arguments.get("last") : first;
    return size instanceof Integer given
        ? given
        : usualSize == null ? ListSizes.ENDLESS : usualSize;
  }

  private void add(long price, Rows rows) {
    tenths = Math.min(ListSizes.ENDLESS * Prices.UNIT, tenths + price * rows.count());
  }
}
