package dev.kairan.api.store.filter;

import static dev.kairan.api.store.table.Tables.*;
import static org.jooq.impl.DSL.select;

import dev.kairan.api.store.table.tables.Chamber;
import dev.kairan.api.store.table.tables.Issue;
import dev.kairan.api.store.table.tables.Request;
import dev.kairan.api.store.table.tables.Training;
import dev.kairan.api.store.table.tables.Visit;

/** The filter types of visits and of the desk's records. */
public final class DeskFilters {

  public static final FilterShape<Visit> VISITS =
      new FilterShape<Visit>()
          .value("id", t -> t.ID)
          .value("chamber", t -> t.CHAMBER_ID)
          .value("date", t -> t.VISITED_ON)
          .value("fiscalYear", t -> t.FISCAL_YEAR)
          .value("mode", t -> t.VISIT_MODE)
          .value("people", t -> t.PEOPLE);

  public static final FilterShape<Request> REQUESTS =
      new FilterShape<Request>()
          .value("id", t -> t.ID)
          .value("chamber", t -> t.CHAMBER_ID)
          .value("askedOn", t -> t.ASKED_ON)
          .value("dueOn", t -> t.DUE_ON)
          .value("reminders", t -> t.REMINDERS)
          .text("owner", t -> t.OWNER, t -> t.OWNER_FOLDED)
          .value("answeredOn", t -> t.ANSWERED_ON)
          .with("openOn", new OpenOn());

  public static final FilterShape<Training> TRAININGS =
      new FilterShape<Training>()
          .value("id", t -> t.ID)
          .value("kind", t -> t.TRAINING_KIND)
          .text("title", t -> t.TITLE, t -> t.TITLE_FOLDED)
          .value("date", t -> t.HELD_ON)
          .value("fiscalYear", t -> t.FISCAL_YEAR)
          .relation(
              "chambers",
              new Relation<>(
                  CHAMBER::as,
                  (training, chamber) ->
                      chamber.ID.in(
                          select(TRAINING_CHAMBER.CHAMBER_ID)
                              .from(TRAINING_CHAMBER)
                              .where(TRAINING_CHAMBER.TRAINING_ID.eq(training.ID)))),
              () -> Filters.CHAMBERS);

  public static final FilterShape<Issue> ISSUES =
      new FilterShape<Issue>()
          .value("id", t -> t.ID)
          .value("outlet", t -> t.OUTLET_ID)
          .value("date", t -> t.ISSUED_ON);

  private DeskFilters() {}

  /** Adds to the filter of chambers what was done with them. */
  static FilterShape<Chamber> withDesk(FilterShape<Chamber> chambers) {
    return chambers
        .relation(
            "visits",
            new Relation<>(VISIT::as, (chamber, visit) -> visit.CHAMBER_ID.eq(chamber.ID)),
            () -> VISITS)
        .relation(
            "requests",
            new Relation<>(REQUEST::as, (chamber, request) -> request.CHAMBER_ID.eq(chamber.ID)),
            () -> REQUESTS)
        .relation(
            "trainings",
            new Relation<>(
                TRAINING::as,
                (chamber, training) ->
                    training.ID.in(
                        select(TRAINING_CHAMBER.TRAINING_ID)
                            .from(TRAINING_CHAMBER)
                            .where(TRAINING_CHAMBER.CHAMBER_ID.eq(chamber.ID)))),
            () -> TRAININGS);
  }
}
