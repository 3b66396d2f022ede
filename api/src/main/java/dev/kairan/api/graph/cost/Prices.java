package dev.kairan.api.graph.cost;

import graphql.schema.GraphQLNamedType;
import java.util.Set;

/**
 * The price of every field, in tenths of a unit: a value costs a tenth, an object one unit, an
 * object that only holds a page together a tenth, and one that is counted anew for every question
 * 250 units.
 */
final class Prices {

  static final int UNIT = 10;
  static final int VALUE = 1;

  /** The same however much is asked of the schema; the engine limits that by itself. */
  static final int INTROSPECTION = 100 * UNIT;

  private static final int COUNTED = 250 * UNIT;

  private static final Set<String> COUNTED_TYPES =
      Set.of(
          "Coverage",
          "Progress",
          "VisitStats",
          "ClippingStats",
          "EmbargoReport",
          "RegionalBlockTable",
          "LinkCheckCounts",
          "GapConnection");

  private Prices() {}

  /** The price of an object. */
  static int of(GraphQLNamedType type) {
    String name = type.getName();
    if (COUNTED_TYPES.contains(name)) {
      return COUNTED;
    }
    return isConnection(type) || isEdge(name) || name.equals("PageInfo") ? VALUE : UNIT;
  }

  static boolean isConnection(GraphQLNamedType type) {
    return type.getName().endsWith("Connection");
  }

  static boolean isEdge(String type) {
    return type.endsWith("Edge");
  }

  /** Whole units, rounded up. */
  static int units(long tenths) {
    return (int) Math.min(Integer.MAX_VALUE, (tenths + UNIT - 1) / UNIT);
  }
}
