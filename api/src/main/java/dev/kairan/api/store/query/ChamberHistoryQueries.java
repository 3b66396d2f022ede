package dev.kairan.api.store.query;

import static dev.kairan.api.store.table.Tables.CHAMBER;
import static dev.kairan.api.store.table.Tables.FORMER_NAME;

import dev.kairan.api.store.list.KeyList;
import dev.kairan.api.store.list.Selections;
import dev.kairan.api.store.row.place.ChamberChangeRow;
import dev.kairan.api.store.row.place.ChamberChangeRow.Kind;
import dev.kairan.api.store.row.place.ChamberRow;
import dev.kairan.content.place.FormerName;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.Record;

/** How chambers came, went and changed their names. */
public final class ChamberHistoryQueries {

  private static final Comparator<ChamberChangeRow> EARLIEST_FIRST =
      Comparator.comparing(ChamberChangeRow::on)
          .thenComparing(ChamberChangeRow::kind)
          .thenComparing(change -> change.chamber().prefecture().code())
          .thenComparing(change -> change.chamber().id());

  private final DSLContext dsl;

  public ChamberHistoryQueries(DSLContext dsl) {
    this.dsl = dsl;
  }

  /** The former names of each chamber, latest first. */
  public Map<String, List<FormerName>> formerNames(Collection<String> chambers) {
    return dsl.selectFrom(FORMER_NAME)
        .where(KeyList.holds(FORMER_NAME.CHAMBER_ID, chambers))
        .orderBy(FORMER_NAME.CHAMBER_ID, FORMER_NAME.POSITION)
        .fetchGroups(FORMER_NAME.CHAMBER_ID, ChamberHistoryQueries::formerName);
  }

  /** What changed from the first to the last day, both inclusive; earliest first. */
  public List<ChamberChangeRow> changes(LocalDate from, LocalDate to) {
    return Stream.of(founded(from, to), gone(from, to), renamed(from, to))
        .flatMap(List::stream)
        .sorted(EARLIEST_FIRST)
        .toList();
  }

  private List<ChamberChangeRow> founded(LocalDate from, LocalDate to) {
    return dsl.select(Selections.CHAMBERS.columns())
        .from(CHAMBER)
        .where(CHAMBER.VALID_FROM_ON.between(from, to))
        .fetch(
            row ->
                new ChamberChangeRow(
                    Kind.FOUNDED, row.get(CHAMBER.VALID_FROM_ON), chamber(row), null, null));
  }

  /** A last day is still one of the chamber's; it is gone on the day after. */
  private List<ChamberChangeRow> gone(LocalDate from, LocalDate to) {
    return dsl.select(Selections.CHAMBERS.columns())
        .from(CHAMBER)
        .where(CHAMBER.VALID_TO_ON.between(from.minusDays(1), to.minusDays(1)))
        .fetch(
            row -> {
              String successor = row.get(CHAMBER.SUCCESSOR_ID);
              Kind kind = successor == null ? Kind.CLOSED : Kind.MERGED;
              LocalDate on = row.get(CHAMBER.VALID_TO_ON).plusDays(1);
              return new ChamberChangeRow(kind, on, chamber(row), successor, null);
            });
  }

  private List<ChamberChangeRow> renamed(LocalDate from, LocalDate to) {
    return dsl.select(Selections.CHAMBERS.columns())
        .select(FORMER_NAME.fields())
        .from(FORMER_NAME)
        .join(CHAMBER)
        .on(CHAMBER.ID.eq(FORMER_NAME.CHAMBER_ID))
        .where(FORMER_NAME.VALID_TO_ON.between(from.minusDays(1), to.minusDays(1)))
        .fetch(
            row -> {
              FormerName name = formerName(row);
              LocalDate on = name.validTo().plusDays(1);
              return new ChamberChangeRow(Kind.RENAMED, on, chamber(row), null, name);
            });
  }

  private static ChamberRow chamber(Record row) {
    return Selections.CHAMBERS.read(row);
  }

  private static FormerName formerName(Record row) {
    return new FormerName(
        row.get(FORMER_NAME.CHAMBER_ID),
        row.get(FORMER_NAME.NAME),
        row.get(FORMER_NAME.KANA),
        row.get(FORMER_NAME.VALID_TO_ON));
  }
}
