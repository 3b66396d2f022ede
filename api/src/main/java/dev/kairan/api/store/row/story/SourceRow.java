package dev.kairan.api.store.row.story;

import org.jspecify.annotations.Nullable;

/** Where a story's facts come from; {@code published} is the date as text. */
public record SourceRow(
    String title, String publisher, String url, @Nullable String published, LinkCheckRow link) {

  public @Nullable PartialDateRow date() {
    return PartialDateRow.ofNullable(published);
  }
}
