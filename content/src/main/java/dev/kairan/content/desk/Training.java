package dev.kairan.content.desk;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A training in public relations (研修) for the staff of chambers.
 *
 * @param date when it was held, or when the video was put out
 * @param chambers ids of the chambers that took part
 */
public record Training(
    String id,
    TrainingKind kind,
    String title,
    LocalDate date,
    List<String> chambers,
    @Nullable URI url) {

  public Training {
    chambers = List.copyOf(chambers);
  }
}
