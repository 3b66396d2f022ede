package dev.kairan.api.store.list;

import static dev.kairan.api.store.table.Tables.*;

import dev.kairan.api.store.row.press.ClippingRow;
import dev.kairan.api.store.row.press.ReleaseRow;
import java.util.List;
import org.jooq.Record;

/** The rows of the press that are listed. */
public final class PressSelections {

  public static final Selection<ClippingRow> CLIPPINGS =
      new Selection<>(
          List.of(
              CLIPPING.ID,
              CLIPPING.OUTLET_ID,
              CLIPPING.CLIPPED_ON,
              CLIPPING.TITLE,
              CLIPPING.URL,
              CLIPPING.IS_ORIGINAL,
              CLIPPING.COPY_OF_ID,
              CLIPPING.RELEASE_ID),
          PressSelections::clipping);

  public static final Selection<ReleaseRow> RELEASES =
      new Selection<>(
          List.of(
              RELEASE.ID,
              RELEASE.TITLE,
              RELEASE.RELEASED_ON,
              RELEASE.FISCAL_YEAR,
              RELEASE.EMBARGO_AT,
              RELEASE.ACTION_ITEM_ID,
              RELEASE.CONTACT,
              RELEASE.URL),
          PressSelections::release);

  private PressSelections() {}

  private static ClippingRow clipping(Record r) {
    return new ClippingRow(
        r.get(CLIPPING.ID),
        r.get(CLIPPING.OUTLET_ID),
        r.get(CLIPPING.CLIPPED_ON),
        r.get(CLIPPING.TITLE),
        r.get(CLIPPING.URL),
        r.get(CLIPPING.IS_ORIGINAL),
        r.get(CLIPPING.COPY_OF_ID),
        r.get(CLIPPING.RELEASE_ID));
  }

  private static ReleaseRow release(Record r) {
    return new ReleaseRow(
        r.get(RELEASE.ID),
        r.get(RELEASE.TITLE),
        r.get(RELEASE.RELEASED_ON),
        r.get(RELEASE.FISCAL_YEAR),
        r.get(RELEASE.EMBARGO_AT),
        r.get(RELEASE.ACTION_ITEM_ID),
        r.get(RELEASE.CONTACT),
        r.get(RELEASE.URL));
  }
}
