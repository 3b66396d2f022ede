package dev.kairan.api.store.row.press;

import dev.kairan.content.press.OutletKind;
import dev.kairan.content.press.OutletTier;
import org.jspecify.annotations.Nullable;

/** What the clippings of a group have in common; null where they are not told apart by it. */
public record ClippingKey(
    @Nullable OutletTier tier,
    @Nullable OutletKind outletKind,
    @Nullable String outletId,
    @Nullable String prefectureId) {

  /** All clippings together. */
  public static final ClippingKey ALL = new ClippingKey(null, null, null, null);
}
