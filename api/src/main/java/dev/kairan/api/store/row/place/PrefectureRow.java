package dev.kairan.api.store.row.place;

import static java.util.Objects.requireNonNull;

import dev.kairan.content.place.Prefecture;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A prefecture; the 47 of them never change while the program runs. */
public record PrefectureRow(
    String id,
    String code,
    String name,
    String kana,
    String nameEn,
    RegionalBlockRow regionalBlock) {

  private static final List<PrefectureRow> ALL =
      Arrays.stream(Prefecture.values()).map(PrefectureRow::row).toList();
  private static final Map<String, PrefectureRow> BY_ID =
      ALL.stream().collect(Collectors.toUnmodifiableMap(PrefectureRow::id, Function.identity()));

  /** All 47 in the order of JIS X 0401. */
  public static List<PrefectureRow> all() {
    return ALL;
  }

  /** The prefecture of an id such as {@code ibaraki}, or null. */
  public static @Nullable PrefectureRow ofId(String id) {
    return BY_ID.get(id);
  }

  static PrefectureRow of(Prefecture prefecture) {
    return requireNonNull(BY_ID.get(prefecture.id()), prefecture.id());
  }

  private static PrefectureRow row(Prefecture prefecture) {
    return new PrefectureRow(
        prefecture.id(),
        prefecture.code(),
        prefecture.nameJa(),
        prefecture.kana(),
        prefecture.nameEn(),
        RegionalBlockRow.of(prefecture.block()));
  }
}
