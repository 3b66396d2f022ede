package dev.kairan.api.oracle;

import dev.kairan.content.press.Clipping;
import dev.kairan.content.press.Outlet;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Clippings counted day by day, as the rule says in words. */
public record ClippingOracle(World world, LocalDate asOf, boolean countReprints) {

  /** The figures of the days from one to another, of the outlets that are wanted. */
  public Map<String, @Nullable Object> figures(
      LocalDate from, LocalDate to, Predicate<Outlet> wanted) {
    List<LocalDate> days = counted(from, to);
    if (days.isEmpty()) {
      return figures(null, null, null, null, null, "NOT_RECORDED");
    }
    LocalDate last = days.get(days.size() - 1);
    List<LocalDate> earlier = days(from.minusYears(1), yearBefore(last));
    int originals = count(days, wanted, true);
    int reprints = count(days, wanted, false);
    int now = originals + (countReprints ? reprints : 0);
    int then = count(earlier, wanted, true) + (countReprints ? count(earlier, wanted, false) : 0);
    boolean nothing = months(earlier).stream().noneMatch(recorded()::contains);
    boolean whole = recorded().containsAll(months(days)) && recorded().containsAll(months(earlier));
    boolean measured = whole && then > 0;
    return figures(
        now,
        originals,
        reprints,
        nothing ? null : then,
        measured ? growth(now, then) : null,
        measured ? "MEASURED" : "UNMEASURABLE");
  }

  /** Two decimals, halves away from zero. */
  private static double growth(int now, int then) {
    double exact = Math.abs(now - then) * 100.0 / then;
    return Math.copySign(Math.floor(exact * 100 + 0.5) / 100, now - then);
  }

  private static Map<String, @Nullable Object> figures(
      @Nullable Integer count,
      @Nullable Integer originals,
      @Nullable Integer reprints,
      @Nullable Integer previous,
      @Nullable Double growth,
      String state) {
    return Fields.of(
        "count", count,
        "originals", originals,
        "reprints", reprints,
        "previous", previous,
        "growthPercent", growth,
        "state", state);
  }

  /** The days up to the day asked, without those at the end whose month has no clipping yet. */
  private List<LocalDate> counted(LocalDate from, LocalDate to) {
    List<LocalDate> days = days(from, to.isAfter(asOf) ? asOf : to);
    int end = days.size();
    while (end > 0 && !recorded().contains(YearMonth.from(days.get(end - 1)))) {
      end--;
    }
    return days.subList(0, end);
  }

  private static List<LocalDate> days(LocalDate from, LocalDate to) {
    return to.isBefore(from) ? List.of() : from.datesUntil(to.plusDays(1)).toList();
  }

  private static LocalDate yearBefore(LocalDate day) {
    LocalDate before = day.minusYears(1);
    boolean endOfMonth = day.plusDays(1).getDayOfMonth() == 1;
    return endOfMonth ? before.withDayOfMonth(before.lengthOfMonth()) : before;
  }

  private static Set<YearMonth> months(List<LocalDate> days) {
    return days.stream().map(YearMonth::from).collect(Collectors.toSet());
  }

  private Set<YearMonth> recorded() {
    return world.library().clippings().stream()
        .filter(clipping -> !clipping.date().isAfter(asOf))
        .map(clipping -> YearMonth.from(clipping.date()))
        .collect(Collectors.toSet());
  }

  private int count(List<LocalDate> days, Predicate<Outlet> wanted, boolean original) {
    Predicate<Clipping> counts =
        clipping ->
            days.contains(clipping.date())
                && clipping.original() == original
                && wanted.test(world.outletOf(clipping));
    return (int) world.library().clippings().stream().filter(counts).count();
  }
}
