package dev.kairan.api.number.press;

import dev.kairan.api.store.row.place.PrefectureRow;
import dev.kairan.api.store.row.press.ClippingKey;
import dev.kairan.content.press.OutletKind;
import dev.kairan.content.press.OutletTier;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * The clippings of one group.
 *
 * @param itsMonth null where months are not told apart
 * @param yearToDate null where they are
 */
public record ClippingGroupStats(
    ClippingKey key,
    @Nullable YearMonth itsMonth,
    ClippingFigures figures,
    @Nullable ClippingFigures yearToDate) {

  public @Nullable OutletTier tier() {
    return key.tier();
  }

  public @Nullable OutletKind outletKind() {
    return key.outletKind();
  }

  public @Nullable PrefectureRow prefecture() {
    return key.prefectureId() == null ? null : PrefectureRow.ofId(key.prefectureId());
  }

  /** Such as {@code 2023-09}. */
  public @Nullable String month() {
    return itsMonth == null ? null : itsMonth.toString();
  }

  public @Nullable Integer count() {
    return figures.count();
  }

  public @Nullable Integer originals() {
    return figures.originals();
  }

  public @Nullable Integer reprints() {
    return figures.reprints();
  }

  public @Nullable Integer previous() {
    return figures.previous();
  }

  public @Nullable Double growthPercent() {
    return figures.growthPercent();
  }

  public ClippingState state() {
    return figures.state();
  }

  public String reason() {
    return figures.reason();
  }
}
