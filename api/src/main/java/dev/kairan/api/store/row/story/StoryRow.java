package dev.kairan.api.store.row.story;

import dev.kairan.content.story.BodyKind;
import dev.kairan.content.story.Consent;
import dev.kairan.content.story.Contact;
import dev.kairan.content.story.PressGap;
import dev.kairan.content.story.Summary;
import dev.kairan.content.story.Withdrawal;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A story without its body and lists.
 *
 * @param happened the date as text, such as {@code 2024-01}
 * @param published the date of first publication as text
 * @param publishAt when its embargo ended; null where it had none
 * @param withdrawn null until the day of the withdrawal
 * @param pressGaps what reporters would miss
 */
public record StoryRow(
    String id,
    String title,
    Summary summary,
    BodyKind bodyKind,
    @Nullable String happened,
    @Nullable String published,
    @Nullable OffsetDateTime publishAt,
    @Nullable Integer fiscalYear,
    @Nullable ImageRow image,
    @Nullable Contact contact,
    @Nullable String ledBy,
    @Nullable Withdrawal withdrawn,
    @Nullable Consent consent,
    List<PressGap> pressGaps) {

  public StoryRow {
    pressGaps = List.copyOf(pressGaps);
  }

  public @Nullable PartialDateRow date() {
    return PartialDateRow.ofNullable(happened);
  }

  public @Nullable PartialDateRow publishedOn() {
    return PartialDateRow.ofNullable(published);
  }
}
