package dev.kairan.api.store.row;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DaySpanTest {

  @ParameterizedTest
  @CsvSource({
    "2023-04-01, 2024-03-31, 2022-04-01, 2023-03-31",
    "2023-09-01, 2023-09-15, 2022-09-01, 2022-09-15",
    "2024-02-01, 2024-02-29, 2023-02-01, 2023-02-28",
    "2024-02-01, 2024-02-28, 2023-02-01, 2023-02-28",
    "2025-02-01, 2025-02-28, 2024-02-01, 2024-02-29",
    "2025-02-01, 2025-02-27, 2024-02-01, 2024-02-27",
    "2024-02-29, 2024-03-01, 2023-02-28, 2023-03-01"
  })
  void theSameDaysAYearEarlierEndWithTheMonth(
      LocalDate from, LocalDate to, LocalDate fromBefore, LocalDate toBefore) {
    assertThat(new DaySpan(from, to).yearEarlier()).isEqualTo(new DaySpan(fromBefore, toBefore));
  }

  @Test
  void touchesEveryMonthBetweenItsDays() {
    assertThat(span("2023-11-30", "2024-01-01").months())
        .containsExactly(YearMonth.of(2023, 11), YearMonth.of(2023, 12), YearMonth.of(2024, 1));
    assertThat(span("2024-01-02", "2024-01-01").months()).isEqualTo(List.of());
  }

  @Test
  void holdsWhatBeginsAndEndsWithIt() {
    DaySpan year = span("2023-04-01", "2024-03-31");
    assertThat(year.holds(year)).isTrue();
    assertThat(year.holds(span("2023-03-31", "2023-05-01"))).isFalse();
    assertThat(year.holds(span("2024-03-01", "2024-04-01"))).isFalse();
    assertThat(year.and(span("2024-03-01", "2024-04-01")))
        .isEqualTo(span("2024-03-01", "2024-03-31"));
  }

  private static DaySpan span(String from, String to) {
    return new DaySpan(LocalDate.parse(from), LocalDate.parse(to));
  }
}
