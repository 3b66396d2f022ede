package dev.kairan.api.oracle;

import static dev.kairan.api.oracle.FilterOracle.all;
import static dev.kairan.api.oracle.FilterOracle.list;
import static dev.kairan.api.oracle.FilterOracle.map;
import static dev.kairan.api.oracle.FilterOracle.related;
import static dev.kairan.api.oracle.ValueOracle.holds;

import dev.kairan.content.press.Clipping;
import dev.kairan.content.press.Delivery;
import dev.kairan.content.press.Outlet;
import dev.kairan.content.press.Release;
import dev.kairan.content.time.FiscalYear;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Whether an outlet, a clipping or a release passes a filter. */
public final class PressFilterOracle {

  private final World world;

  public PressFilterOracle(World world) {
    this.world = world;
  }

  static boolean outlet(Outlet o, Map<String, ?> filter) {
    return all(
        filter,
        (name, operand) ->
            switch (name) {
              case "id" -> holds(o.id(), operand);
              case "name" -> holds(o.name(), operand);
              case "kind" -> holds(o.kind().name(), operand);
              case "tier" -> holds(o.tier() == null ? null : o.tier().name(), operand);
              case "prefecture" ->
                  holds(o.prefecture() == null ? null : o.prefecture().id(), operand);
              default -> throw new AssertionError(name);
            });
  }

  public boolean clipping(Clipping c, Map<String, ?> filter) {
    Release release = world.releaseOf(c);
    return all(
        filter,
        (name, operand) ->
            switch (name) {
              case "and" -> list(operand).stream().allMatch(f -> clipping(c, f));
              case "or" -> list(operand).stream().anyMatch(f -> clipping(c, f));
              case "not" -> !clipping(c, map(operand));
              case "id" -> holds(c.id(), operand);
              case "title" -> holds(c.title(), operand);
              case "date" -> holds(c.date().toString(), operand);
              case "original" -> operand.equals(c.original());
              case "outlet" -> outlet(world.outletOf(c), map(operand));
              case "release" -> release != null && release(release, map(operand));
              default -> throw new AssertionError(name);
            });
  }

  public boolean release(Release r, Map<String, ?> filter) {
    return all(
        filter,
        (name, operand) ->
            switch (name) {
              case "and" -> list(operand).stream().allMatch(f -> release(r, f));
              case "or" -> list(operand).stream().anyMatch(f -> release(r, f));
              case "not" -> !release(r, map(operand));
              case "id" -> holds(r.id(), operand);
              case "title" -> holds(r.title(), operand);
              case "date" -> holds(r.date().toString(), operand);
              case "fiscalYear" -> holds(FiscalYear.of(r.date()).year(), operand);
              case "embargoUntil" -> instant(r.embargoUntil(), map(operand));
              case "actionItem" -> holds(r.actionItem(), operand);
              case "clippings" -> related(world.clippingsOf(r), operand, this::clipping);
              case "deliveries" -> related(deliveries(r), operand, PressFilterOracle::delivery);
              default -> throw new AssertionError(name);
            });
  }

  private List<Delivery> deliveries(Release r) {
    return world.library().pressOffice().deliveries().stream()
        .filter(d -> d.release().equals(r.id()))
        .toList();
  }

  private static boolean delivery(Delivery d, Map<String, ?> filter) {
    return all(
        filter,
        (name, operand) ->
            switch (name) {
              case "club" -> holds(d.club(), operand);
              case "deliveredAt" -> instant(d.deliveredAt(), map(operand));
              case "primary" -> operand.equals(d.primary());
              default -> throw new AssertionError(name);
            });
  }

  /** Instants may be written with any offset. */
  private static boolean instant(@Nullable Instant value, Map<String, ?> comparisons) {
    return all(
        comparisons,
        (comparison, given) -> {
          if (comparison.equals("isNull")) {
            return given.equals(value == null);
          }
          Instant other = OffsetDateTime.parse((String) given).toInstant();
          return value != null
              && switch (comparison) {
                case "eq" -> value.equals(other);
                case "gte" -> !value.isBefore(other);
                case "lte" -> !value.isAfter(other);
                default -> throw new AssertionError(comparison);
              };
        });
  }
}
