package dev.kairan.api.number.press;

import dev.kairan.api.number.Rule;
import dev.kairan.api.store.row.press.ReleaseRow;
import java.time.OffsetDateTime;
import java.util.List;

/** Releases under embargo, and those of them that were reported all the same. */
public record EmbargoReport(OffsetDateTime at, int embargoedCount, List<ReleaseRow> reported) {

  public int reportedCount() {
    return reported.size();
  }

  public Rule rule() {
    return Rule.EMBARGO;
  }
}
