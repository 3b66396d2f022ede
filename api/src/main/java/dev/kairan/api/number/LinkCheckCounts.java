package dev.kairan.api.number;

import dev.kairan.api.store.Store;
import dev.kairan.api.store.row.story.LinkTally;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How many of the addresses that stories cite still lead somewhere; see {@link Rule#LINKS}.
 *
 * @param okCount null, never 0, where no check is recorded
 * @param brokenCount null, never 0, where no check is recorded
 */
public record LinkCheckCounts(
    int citedCount,
    @Nullable Integer okCount,
    @Nullable Integer brokenCount,
    int uncheckedCount,
    @Nullable LocalDate dataThrough) {

  public static LinkCheckCounts of(Store store) {
    LinkTally tally = store.citations().tally();
    boolean recorded = tally.newest() != null;
    return new LinkCheckCounts(
        tally.cited(),
        recorded ? tally.ok() : null,
        recorded ? tally.broken() : null,
        tally.cited() - tally.ok() - tally.broken(),
        tally.newest());
  }

  public Rule rule() {
    return Rule.LINKS;
  }
}
