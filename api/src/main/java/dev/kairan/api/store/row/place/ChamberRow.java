package dev.kairan.api.store.row.place;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A chamber of commerce and industry. */
public record ChamberRow(
    String id,
    String name,
    String shortName,
    String kana,
    String kanaRow,
    String prefectureId,
    @Nullable String website,
    @Nullable LocalDate validFrom,
    @Nullable LocalDate validTo,
    @Nullable String successorId,
    int storyCount) {

  public PrefectureRow prefecture() {
    return requireNonNull(PrefectureRow.ofId(prefectureId), prefectureId);
  }

  public RegionalBlockRow regionalBlock() {
    return prefecture().regionalBlock();
  }
}
