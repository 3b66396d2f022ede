package dev.kairan.api.store.list;

import java.util.List;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.SortField;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;

/**
 * The columns of a table alias by which a list is ordered: a value, rows without one last in either
 * direction, and then an ascending tie-breaker.
 */
public record SortKey(Field<Object> value, Field<Object> tie, boolean descending) {

  public static SortKey of(Field<?> value, Field<?> tie, boolean descending) {
    return new SortKey(plain(value), plain(tie), descending);
  }

  /** Read and compared as stored: whole numbers and text, without the column's converter. */
  @SuppressWarnings("unchecked") // An object of either type is bound as what it is.
  private static Field<Object> plain(Field<?> column) {
    Field<?> stored =
        column.getType() == Integer.class
            ? column
            : column.coerce(SQLDataType.CLOB.nullable(column.getDataType().nullable()));
    return (Field<Object>) stored;
  }

  /** The terms of {@code order by}, forwards or backwards. */
  public List<SortField<?>> terms(boolean backwards) {
    SortField<?> byValue = descending != backwards ? value.desc() : value.asc();
    SortField<?> byTie = backwards ? tie.desc() : tie.asc();
    if (!optional()) {
      return List.of(byValue, byTie);
    }
    return List.of(backwards ? byValue.nullsFirst() : byValue.nullsLast(), byTie);
  }

  /** Rows that come later than {@code place} in the list. */
  public Condition after(Place place) {
    Object at = checked(place);
    Condition sameButLater = same(at).and(tie.gt(place.tie()));
    if (at == null) {
      return sameButLater;
    }
    Condition later = (descending ? value.lt(at) : value.gt(at)).or(sameButLater);
    return optional() ? later.or(value.isNull()) : later;
  }

  /** Rows that come earlier than {@code place} in the list. */
  public Condition before(Place place) {
    Object at = checked(place);
    Condition sameButEarlier = same(at).and(tie.lt(place.tie()));
    if (at == null) {
      return value.isNotNull().or(sameButEarlier);
    }
    return (descending ? value.gt(at) : value.lt(at)).or(sameButEarlier);
  }

  private Condition same(@Nullable Object at) {
    return at == null ? value.isNull() : value.eq(DSL.val(at));
  }

  private boolean optional() {
    return value.getDataType().nullable();
  }

  /** The place's value, which a forged cursor may give in a type that the column does not have. */
  private @Nullable Object checked(Place place) {
    Object at = place.value();
    boolean fits = at == null ? optional() : value.getType().isInstance(at);
    if (!fits || !tie.getType().isInstance(place.tie())) {
      throw Place.unreadable();
    }
    return at;
  }
}
