package dev.kairan.publisher.page.english;

import dev.kairan.publisher.answer.Snapshot;
import dev.kairan.publisher.html.Addresses;
import dev.kairan.publisher.html.EnglishDay;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** The foot of every English page: which version of the content it shows, and how old that is. */
public record EnglishFooter(Addresses at, Snapshot snapshot) {

  public String asOf() {
    return EnglishDay.instant(snapshot.asOf());
  }

  public OffsetDateTime instant() {
    return snapshot.asOf();
  }

  public @Nullable String dataThrough() {
    LocalDate day = snapshot.dataThrough();
    return day == null ? null : EnglishDay.day(day);
  }
}
