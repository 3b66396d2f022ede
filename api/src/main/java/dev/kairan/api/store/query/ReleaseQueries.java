package dev.kairan.api.store.query;

import static dev.kairan.api.store.table.Tables.*;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.selectCount;

import dev.kairan.api.store.list.KeyList;
import dev.kairan.api.store.row.press.ReleaseTally;
import dev.kairan.api.store.row.press.ReleaseTally.OfOutletKind;
import dev.kairan.content.press.OutletKind;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Records;
import org.jspecify.annotations.Nullable;

/** What releases led to. */
public final class ReleaseQueries {

  private final DSLContext dsl;

  public ReleaseQueries(DSLContext dsl) {
    this.dsl = dsl;
  }

  /** The clippings of each release up to and including {@code day}. */
  public Map<String, ReleaseTally> tallies(Collection<String> releases, LocalDate day) {
    Field<Integer> recorded =
        field(selectCount().from(CLIPPING).where(CLIPPING.CLIPPED_ON.le(day)));
    Map<String, List<Part>> parts =
        dsl.select(
                RELEASE.ID,
                OUTLET.KIND,
                count(CLIPPING.ID),
                count(CLIPPING.ID).filterWhere(CLIPPING.IS_ORIGINAL.isTrue()),
                recorded)
            .from(RELEASE)
            .leftJoin(CLIPPING)
            .on(CLIPPING.RELEASE_ID.eq(RELEASE.ID))
            .and(CLIPPING.CLIPPED_ON.le(day))
            .leftJoin(OUTLET)
            .on(OUTLET.ID.eq(CLIPPING.OUTLET_ID))
            .where(KeyList.holds(RELEASE.ID, releases))
            .groupBy(RELEASE.ID, OUTLET.KIND)
            .fetchGroups(row -> row.value1(), Records.mapping(Part::new));
    Map<String, ReleaseTally> tallies = new HashMap<>();
    parts.forEach((release, its) -> tallies.put(release, tally(its)));
    return tallies;
  }

  private static ReleaseTally tally(List<Part> parts) {
    if (parts.stream().noneMatch(part -> part.recorded > 0)) {
      return new ReleaseTally(null, null, List.of());
    }
    return new ReleaseTally(
        parts.stream().mapToInt(Part::clippings).sum(),
        parts.stream().mapToInt(Part::originals).sum(),
        parts.stream()
            .flatMap(Part::ofKind)
            .sorted(Comparator.comparing(OfOutletKind::outletKind))
            .toList());
  }

  /**
   * The clippings of a release in outlets of one kind.
   *
   * @param kind null in the one part of a release without clippings
   * @param recorded how many clippings there are of whatever release
   */
  private record Part(
      String release, @Nullable OutletKind kind, int clippings, int originals, int recorded) {

    Stream<OfOutletKind> ofKind() {
      return kind == null ? Stream.of() : Stream.of(new OfOutletKind(kind, clippings, originals));
    }
  }
}
