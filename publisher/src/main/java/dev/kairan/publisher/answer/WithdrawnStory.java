package dev.kairan.publisher.answer;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A story that is gone: which it was and where it stood, and nothing of what it said.
 *
 * @param corrections those that it had before
 */
public record WithdrawnStory(
    String id,
    String title,
    @Nullable PartialDate date,
    @Nullable PartialDate publishedOn,
    @Nullable OffsetDateTime publishAt,
    List<Story.Participation> participations,
    List<Ref> topics,
    List<Evidence> evidence,
    List<Correction> corrections,
    Withdrawal withdrawn) {

  /** An action item that it was evidence for. */
  public record Evidence(Ref actionItem) {}

  /** The day of a correction. */
  public record Correction(LocalDate on) {}

  /** When it was withdrawn, and why. */
  public record Withdrawal(LocalDate on, String reason) {}
}
