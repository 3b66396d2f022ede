package dev.kairan.api.store.row.press;

import dev.kairan.content.press.OutletKind;
import dev.kairan.content.press.OutletTier;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which clippings are counted and how they are told apart; by month they always are.
 *
 * @param tier null for all
 * @param outletKind null for all
 */
public record ClippingSelection(
    Set<ClippingGroup> by, @Nullable OutletTier tier, @Nullable OutletKind outletKind) {

  public ClippingSelection {
    by = Set.copyOf(by);
  }
}
