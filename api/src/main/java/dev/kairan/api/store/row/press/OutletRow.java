package dev.kairan.api.store.row.press;

import dev.kairan.api.store.row.place.PrefectureRow;
import dev.kairan.content.press.OutletKind;
import dev.kairan.content.press.OutletTier;
import org.jspecify.annotations.Nullable;

/** A medium; {@code tier} is null for the chambers' own channels. */
public record OutletRow(
    String id,
    String name,
    OutletKind kind,
    @Nullable OutletTier tier,
    @Nullable String prefectureId) {

  public @Nullable PrefectureRow prefecture() {
    return prefectureId == null ? null : PrefectureRow.ofId(prefectureId);
  }
}
