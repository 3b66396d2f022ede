package dev.kairan.api.store.row.press;

import dev.kairan.api.store.row.place.PrefectureRow;
import org.jspecify.annotations.Nullable;

/** A press club. */
public record PressClubRow(String id, String name, @Nullable String prefectureId) {

  public @Nullable PrefectureRow prefecture() {
    return prefectureId == null ? null : PrefectureRow.ofId(prefectureId);
  }
}
