package dev.kairan.api.store.list;

import static dev.kairan.api.store.table.Tables.*;

import dev.kairan.api.store.filter.PressFilters;
import dev.kairan.api.store.row.press.ClippingRow;
import dev.kairan.api.store.row.press.ReleaseRow;
import dev.kairan.api.store.table.tables.Clipping;
import dev.kairan.api.store.table.tables.Release;
import java.util.Map;

/** The types of the press that can be listed. */
final class PressCatalogues {

  static final Catalogue<Clipping, ClippingRow> CLIPPINGS =
      new Catalogue<>(
          "Clipping",
          CLIPPING,
          CLIPPING.ID,
          PressSelections.CLIPPINGS,
          PressFilters.CLIPPINGS,
          Map.of("DATE", CLIPPING.CLIPPED_ON, "TITLE", CLIPPING.TITLE),
          CLIPPING.ID);

  static final Catalogue<Release, ReleaseRow> RELEASES =
      new Catalogue<>(
          "Release",
          RELEASE,
          RELEASE.ID,
          PressSelections.RELEASES,
          PressFilters.RELEASES,
          Map.of("DATE", RELEASE.RELEASED_ON, "TITLE", RELEASE.TITLE),
          RELEASE.ID);

  private PressCatalogues() {}
}
