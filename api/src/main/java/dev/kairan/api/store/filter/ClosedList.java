package dev.kairan.api.store.filter;

import dev.kairan.api.fault.ErrorCode;
import dev.kairan.api.fault.Fault;
import dev.kairan.api.store.row.place.PrefectureRow;
import dev.kairan.api.store.row.place.RegionalBlockRow;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jooq.Field;
import org.jooq.Table;

/** Ids that never change, so that an unknown one is a mistake and not an empty result. */
record ClosedList(String label, String example, Predicate<String> known) {

  static final ClosedList PREFECTURES =
      new ClosedList("都道府県", "ibaraki", id -> PrefectureRow.ofId(id) != null);

  static final ClosedList REGIONAL_BLOCKS =
      new ClosedList("ブロック", "kanto", id -> RegionalBlockRow.ofId(id) != null);

  <T extends Table<?>> Criterion<T> criterion(Function<T, Field<String>> column) {
    return (table, operand, depth) -> {
      FilterShape.fields(operand)
          .forEach((comparison, value) -> require(FilterShape.given(value, comparison)));
      return Values.of(column.apply(table), operand);
    };
  }

  private void require(Object idOrIds) {
    List<?> ids = idOrIds instanceof List<?> list ? list : List.of(idOrIds);
    for (Object id : ids) {
      if (!known.test((String) id)) {
        throw new Fault(
            ErrorCode.UNKNOWN_ID, label + "「" + id + "」はありません。" + example + " のような識別子を使ってください。");
      }
    }
  }
}
