package dev.kairan.content.sample;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/**
 * When something happened and became public, as exactly as it is known: mostly to the day,
 * sometimes to the month or year, seldom not at all.
 */
record SampleDate(@Nullable String date, @Nullable String publishedOn) {

  private static final LocalDate FIRST = LocalDate.of(2019, 4, 1);
  private static final int DAYS = 6 * 365;

  static SampleDate of(Random random) {
    LocalDate published = FIRST.plusDays(random.nextInt(DAYS));
    LocalDate happened = published.minusDays(random.nextInt(30));
    int exactness = random.nextInt(100);
    if (exactness < 80) {
      return new SampleDate(happened.toString(), published.toString());
    }
    if (exactness < 92) {
      return new SampleDate(null, YearMonth.from(published).toString());
    }
    if (exactness < 97) {
      return new SampleDate(null, Integer.toString(published.getYear()));
    }
    return exactness < 99
        ? new SampleDate(YearMonth.from(happened).toString(), null)
        : new SampleDate(null, null);
  }

  /** The year that decides where the story's file lies. */
  String folder() {
    String deciding = deciding();
    return deciding == null ? "undated" : deciding.substring(0, "2024".length());
  }

  /** As a text says it. */
  String words() {
    String deciding = deciding();
    if (deciding == null) {
      return "時期は不明だが";
    }
    String[] parts = deciding.split("-", -1);
    return parts[0] + "年" + (parts.length > 1 ? Integer.parseInt(parts[1]) + "月" : "") + "に";
  }

  private @Nullable String deciding() {
    return publishedOn == null ? date : publishedOn;
  }
}
