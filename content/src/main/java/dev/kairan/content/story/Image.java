package dev.kairan.content.story;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A picture; {@code file} is relative to the story's file.
 *
 * @param expiresOn the last day on which it may be used; null where no end was agreed
 * @param original the file itself
 */
public record Image(
    String file,
    String alt,
    String credit,
    String licence,
    @Nullable String caption,
    @Nullable LocalDate expiresOn,
    Focus focus,
    ImageFile original) {

  /** False from the day after the last one on which it may be used. */
  public boolean isUsableOn(LocalDate day) {
    return expiresOn == null || !expiresOn.isBefore(day);
  }
}
