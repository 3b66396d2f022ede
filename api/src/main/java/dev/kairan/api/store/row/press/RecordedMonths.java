package dev.kairan.api.store.row.press;

import dev.kairan.api.store.row.DaySpan;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The months of which any clipping is recorded, and the newest day recorded in each. */
public record RecordedMonths(SortedMap<YearMonth, LocalDate> newestByMonth) {

  public RecordedMonths {
    newestByMonth = Collections.unmodifiableSortedMap(new TreeMap<>(newestByMonth));
  }

  public static RecordedMonths of(Map<YearMonth, LocalDate> newestByMonth) {
    return new RecordedMonths(new TreeMap<>(newestByMonth));
  }

  /** Months of the span of which nothing is recorded. */
  public List<YearMonth> missing(DaySpan span) {
    return span.months().stream().filter(month -> !newestByMonth.containsKey(month)).toList();
  }

  /** The span without the months at its end of which nothing is recorded yet. */
  public DaySpan recorded(DaySpan span) {
    DaySpan recorded = span;
    while (!recorded.isEmpty() && !newestByMonth.containsKey(YearMonth.from(recorded.to()))) {
      LocalDate before = YearMonth.from(recorded.to()).atDay(1).minusDays(1);
      recorded = new DaySpan(span.from(), before);
    }
    return recorded;
  }

  /** The newest day recorded at all. */
  public @Nullable LocalDate newest() {
    return newestByMonth.isEmpty() ? null : newestByMonth.get(newestByMonth.lastKey());
  }
}
