package dev.kairan.api.oracle;

import static dev.kairan.api.oracle.FilterOracle.all;
import static dev.kairan.api.oracle.FilterOracle.list;
import static dev.kairan.api.oracle.FilterOracle.map;
import static dev.kairan.api.oracle.FilterOracle.related;
import static dev.kairan.api.oracle.ValueOracle.holds;

import dev.kairan.content.desk.Issue;
import dev.kairan.content.desk.Request;
import dev.kairan.content.desk.Training;
import dev.kairan.content.time.FiscalYear;
import dev.kairan.content.visit.Visit;
import java.time.LocalDate;
import java.util.Map;

/** Whether a visit or a record of the desk passes a filter. */
public final class DeskFilterOracle {

  private final World world;

  public DeskFilterOracle(World world) {
    this.world = world;
  }

  public boolean visit(Visit v, Map<String, ?> filter) {
    return all(
        filter,
        (name, operand) ->
            switch (name) {
              case "and" -> list(operand).stream().allMatch(f -> visit(v, f));
              case "or" -> list(operand).stream().anyMatch(f -> visit(v, f));
              case "not" -> !visit(v, map(operand));
              case "id" -> holds(v.id(), operand);
              case "chamber" -> holds(v.chamber(), operand);
              case "date" -> holds(v.date().toString(), operand);
              case "fiscalYear" -> holds(FiscalYear.of(v.date()).year(), operand);
              case "mode" -> holds(v.mode().name(), operand);
              case "people" -> holds(v.people(), operand);
              default -> throw new AssertionError(name);
            });
  }

  public boolean request(Request r, Map<String, ?> filter) {
    return all(
        filter,
        (name, operand) ->
            switch (name) {
              case "and" -> list(operand).stream().allMatch(f -> request(r, f));
              case "or" -> list(operand).stream().anyMatch(f -> request(r, f));
              case "not" -> !request(r, map(operand));
              case "id" -> holds(r.id(), operand);
              case "chamber" -> holds(r.chamber(), operand);
              case "askedOn" -> holds(r.askedOn().toString(), operand);
              case "dueOn" -> holds(r.dueOn().toString(), operand);
              case "reminders" -> holds(r.reminders(), operand);
              case "owner" -> holds(r.owner(), operand);
              case "answeredOn" ->
                  holds(r.answeredOn() == null ? null : r.answeredOn().toString(), operand);
              case "openOn" -> ExpectedDesk.open(r, LocalDate.parse((String) operand));
              default -> throw new AssertionError(name);
            });
  }

  public boolean training(Training t, Map<String, ?> filter) {
    return all(
        filter,
        (name, operand) ->
            switch (name) {
              case "and" -> list(operand).stream().allMatch(f -> training(t, f));
              case "or" -> list(operand).stream().anyMatch(f -> training(t, f));
              case "not" -> !training(t, map(operand));
              case "id" -> holds(t.id(), operand);
              case "kind" -> holds(t.kind().name(), operand);
              case "title" -> holds(t.title(), operand);
              case "date" -> holds(t.date().toString(), operand);
              case "fiscalYear" -> holds(FiscalYear.of(t.date()).year(), operand);
              case "chambers" ->
                  related(world.chambersOf(t), operand, new FilterOracle(world)::chamber);
              default -> throw new AssertionError(name);
            });
  }

  public boolean issue(Issue i, Map<String, ?> filter) {
    return all(
        filter,
        (name, operand) ->
            switch (name) {
              case "and" -> list(operand).stream().allMatch(f -> issue(i, f));
              case "or" -> list(operand).stream().anyMatch(f -> issue(i, f));
              case "not" -> !issue(i, map(operand));
              case "id" -> holds(i.id(), operand);
              case "outlet" -> holds(i.outlet(), operand);
              case "date" -> holds(i.date().toString(), operand);
              default -> throw new AssertionError(name);
            });
  }
}
