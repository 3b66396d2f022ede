package dev.kairan.api.store.row.story;

import org.jspecify.annotations.Nullable;

/**
 * A story's appearance in an outlet; {@code appeared} is the date as text.
 *
 * @param link null where there is no address
 */
public record AppearanceRow(
    String outletId,
    @Nullable String title,
    @Nullable String url,
    @Nullable String appeared,
    @Nullable LinkCheckRow link) {

  public @Nullable PartialDateRow date() {
    return PartialDateRow.ofNullable(appeared);
  }
}
