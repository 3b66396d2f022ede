package dev.kairan.api.store.search;

import static dev.kairan.api.store.table.Tables.CHAMBER;
import static java.util.Objects.requireNonNull;

import dev.kairan.api.store.row.place.PrefectureRow;
import dev.kairan.api.store.row.search.SearchKind;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Record;

/** The texts of chambers: their names, how those are read, and where they are. */
final class ChamberTexts {

  private ChamberTexts() {}

  static List<Searchable> read(DSLContext dsl) {
    return dsl.selectFrom(CHAMBER).fetch(ChamberTexts::chamber);
  }

  private static Searchable chamber(Record row) {
    PrefectureRow prefecture = prefecture(row.get(CHAMBER.PREFECTURE_ID));
    return new Searchable(
        SearchKind.CHAMBER,
        row.get(CHAMBER.ID),
        null,
        null,
        row.get(CHAMBER.NAME),
        List.of(row.get(CHAMBER.SHORT_NAME), row.get(CHAMBER.KANA)),
        row.get(CHAMBER.KANA) + "、" + prefecture.name() + "、" + prefecture.regionalBlock().name(),
        "");
  }

  static PrefectureRow prefecture(String id) {
    return requireNonNull(PrefectureRow.ofId(id), id);
  }
}
