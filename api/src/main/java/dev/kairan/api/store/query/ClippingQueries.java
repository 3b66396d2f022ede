package dev.kairan.api.store.query;

import static dev.kairan.api.store.table.Tables.*;
import static org.jooq.impl.DSL.*;

import dev.kairan.api.store.list.KeyList;
import dev.kairan.api.store.row.DaySpan;
import dev.kairan.api.store.row.press.ClippingCount;
import dev.kairan.api.store.row.press.ClippingGroup;
import dev.kairan.api.store.row.press.ClippingKey;
import dev.kairan.api.store.row.press.ClippingSelection;
import dev.kairan.api.store.row.press.ClippingTally;
import dev.kairan.api.store.row.press.RecordedMonths;
import dev.kairan.content.press.OutletKind;
import dev.kairan.content.press.OutletTier;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record7;
import org.jooq.Select;
import org.jooq.impl.SQLDataType;

/** Clippings counted in groups. */
public final class ClippingQueries {

  private static final int YEAR = 4;
  private static final int YEAR_AND_MONTH = 7;

  private static final Field<OutletTier> TIER = column("of_tier", OUTLET.TIER);
  private static final Field<OutletKind> KIND = column("of_kind", OUTLET.KIND);
  private static final Field<String> ITS_OUTLET = column("of_outlet", OUTLET.ID);
  private static final Field<String> HOME = column("of_prefecture", OUTLET.PREFECTURE_ID);
  private static final Field<String> MONTH = field(name("of_month"), String.class);
  private static final Field<Boolean> ORIGINAL = column("of_itself", CLIPPING.IS_ORIGINAL);
  private static final Field<Boolean> EARLIER = field(name("earlier"), Boolean.class);

  /** The day as it is stored: 2023-09-01. */
  private static final Field<String> DAY = CLIPPING.CLIPPED_ON.coerce(SQLDataType.CLOB);

  private final DSLContext dsl;

  public ClippingQueries(DSLContext dsl) {
    this.dsl = dsl;
  }

  private static <V> Field<V> column(String name, Field<V> like) {
    return field(name(name), like.getDataType());
  }

  /** The months of which a clipping dated on or before {@code asOf} is recorded. */
  public RecordedMonths recordedMonths(LocalDate asOf) {
    return RecordedMonths.of(
        dsl.select(month(), max(CLIPPING.CLIPPED_ON))
            .from(CLIPPING)
            .where(CLIPPING.CLIPPED_ON.le(asOf))
            .groupBy(month())
            .fetchMap(row -> YearMonth.parse(row.value1()), row -> row.value2()));
  }

  /** Counts the clippings of a span; those of {@code earlier} go to the month a year later. */
  public List<ClippingCount> counts(ClippingSelection which, DaySpan span, DaySpan earlier) {
    return dsl.select(
            TIER,
            KIND,
            ITS_OUTLET,
            HOME,
            MONTH,
            counted(true, false),
            counted(false, false),
            counted(true, true),
            counted(false, true))
        .from(
            clippings(which, span, month(), false)
                .unionAll(clippings(which, earlier, monthOfNextYear(), true)))
        .groupBy(TIER, KIND, ITS_OUTLET, HOME, MONTH)
        .fetch(
            row ->
                new ClippingCount(
                    new ClippingKey(row.value1(), row.value2(), row.value3(), row.value4()),
                    YearMonth.parse(row.value5()),
                    new ClippingTally(row.value6(), row.value7(), row.value8(), row.value9())));
  }

  private static Field<Integer> counted(boolean original, boolean earlier) {
    return count().filterWhere(ORIGINAL.eq(original).and(EARLIER.eq(earlier)));
  }

  private static Select<Record7<OutletTier, OutletKind, String, String, String, Boolean, Boolean>>
      clippings(ClippingSelection which, DaySpan span, Field<String> month, boolean earlier) {
    Condition wanted = CLIPPING.CLIPPED_ON.between(span.from(), span.to());
    if (which.tier() != null) {
      wanted = wanted.and(OUTLET.TIER.eq(which.tier()));
    }
    if (which.outletKind() != null) {
      wanted = wanted.and(OUTLET.KIND.eq(which.outletKind()));
    }
    return select(
            told(which, ClippingGroup.TIER, OUTLET.TIER).as(TIER),
            told(which, ClippingGroup.OUTLET_KIND, OUTLET.KIND).as(KIND),
            told(which, ClippingGroup.OUTLET, OUTLET.ID).as(ITS_OUTLET),
            told(which, ClippingGroup.PREFECTURE, OUTLET.PREFECTURE_ID).as(HOME),
            month.as(MONTH),
            CLIPPING.IS_ORIGINAL.as(ORIGINAL),
            inline(earlier).as(EARLIER))
        .from(CLIPPING)
        .join(OUTLET)
        .on(OUTLET.ID.eq(CLIPPING.OUTLET_ID))
        .where(wanted);
  }

  private static <V> Field<V> told(ClippingSelection which, ClippingGroup group, Field<V> column) {
    return which.by().contains(group) ? column : inline(null, column.getDataType());
  }

  private static Field<String> month() {
    return left(DAY, inline(YEAR_AND_MONTH));
  }

  private static Field<String> monthOfNextYear() {
    Field<Integer> next = left(DAY, inline(YEAR)).cast(Integer.class).plus(inline(1));
    Field<String> rest = substring(DAY, inline(YEAR + 1), inline(YEAR_AND_MONTH - YEAR));
    return concat(next.cast(SQLDataType.CLOB), rest);
  }

  /** How many clippings each outlet has up to and including {@code day}; where it has any. */
  public Map<String, Integer> byOutlet(Collection<String> outlets, LocalDate day) {
    return dsl.select(CLIPPING.OUTLET_ID, count())
        .from(CLIPPING)
        .where(KeyList.holds(CLIPPING.OUTLET_ID, outlets))
        .and(CLIPPING.CLIPPED_ON.le(day))
        .groupBy(CLIPPING.OUTLET_ID)
        .fetchMap(row -> row.value1(), row -> row.value2());
  }
}
