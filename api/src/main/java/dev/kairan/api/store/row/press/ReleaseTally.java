package dev.kairan.api.store.row.press;

import dev.kairan.content.press.OutletKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How many reports a release led to.
 *
 * @param clippingCount null where no clippings are recorded at all, never 0 for that
 * @param originalCount those that are no reprints; null likewise
 * @param byOutletKind in the order of the kinds, only those that reported it
 */
public record ReleaseTally(
    @Nullable Integer clippingCount,
    @Nullable Integer originalCount,
    List<OfOutletKind> byOutletKind) {

  /** The part of one kind of outlet. */
  public record OfOutletKind(OutletKind outletKind, int clippingCount, int originalCount) {}
}
