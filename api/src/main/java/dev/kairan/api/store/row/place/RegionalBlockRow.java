package dev.kairan.api.store.row.place;

import static java.util.Objects.requireNonNull;

import dev.kairan.content.place.Prefecture;
import dev.kairan.content.place.RegionalBlock;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A regional block; the nine of them never change while the program runs. */
public record RegionalBlockRow(String id, String name, String nameEn) {

  private static final List<RegionalBlockRow> ALL =
      Arrays.stream(RegionalBlock.values())
          .map(block -> new RegionalBlockRow(block.id(), block.nameJa(), block.nameEn()))
          .toList();

  /** All nine, from north to south. */
  public static List<RegionalBlockRow> all() {
    return ALL;
  }

  /** The block of an id such as {@code hokuriku-shinetsu}, or null. */
  public static @Nullable RegionalBlockRow ofId(String id) {
    return ALL.stream().filter(block -> block.id.equals(id)).findAny().orElse(null);
  }

  static RegionalBlockRow of(RegionalBlock block) {
    return requireNonNull(ofId(block.id()), block.id());
  }

  /** Its prefectures in the order of JIS X 0401. */
  public List<PrefectureRow> prefectures() {
    return Arrays.stream(Prefecture.values())
        .filter(prefecture -> prefecture.block().id().equals(id))
        .map(PrefectureRow::of)
        .toList();
  }
}
