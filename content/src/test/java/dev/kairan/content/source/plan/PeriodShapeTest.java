package dev.kairan.content.source.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kairan.content.plan.SchedulePrecision;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodShapeTest {

  @ParameterizedTest
  @CsvSource({
    "DAY, 2024-03-31, 2024-03-31",
    "DAYS, 2024-08-03, 2024-08-04",
    "DAYS, 2023-12-28, 2024-01-04",
    "TEN_DAYS, 2023-07-01, 2023-07-10",
    "TEN_DAYS, 2023-07-11, 2023-07-20",
    "TEN_DAYS, 2024-02-21, 2024-02-29",
    "MONTH, 2024-02-01, 2024-02-29",
    "MONTHS, 2023-09-01, 2023-10-31",
    "SEASON, 2023-12-01, 2024-02-29",
    "HALF_YEAR, 2023-04-01, 2023-09-30",
    "YEAR, 2025-01-01, 2025-12-31",
    "FISCAL_YEAR, 2023-04-01, 2024-03-31",
    "YEARS, 2023-04-01, 2026-03-31",
  })
  void acceptsTheWholePeriod(SchedulePrecision precision, LocalDate start, LocalDate end) {
    assertThat(PeriodShape.of(precision).fits(start, end)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "DAY, 2024-03-30, 2024-03-31",
    "DAYS, 2024-08-03, 2024-08-03",
    "DAYS, 2024-08-04, 2024-08-03",
    "TEN_DAYS, 2023-07-02, 2023-07-11",
    "TEN_DAYS, 2024-02-21, 2024-02-28",
    "TEN_DAYS, 2023-07-21, 2023-08-31",
    "MONTH, 2024-02-01, 2024-02-28",
    "MONTH, 2023-09-01, 2023-10-31",
    "MONTHS, 2023-09-01, 2023-09-30",
    "SEASON, 2023-07-01, 2023-09-30",
    "HALF_YEAR, 2023-04-01, 2023-08-31",
    "YEAR, 2023-04-01, 2024-03-31",
    "FISCAL_YEAR, 2023-01-01, 2023-12-31",
    "YEARS, 2023-04-01, 2025-09-30",
  })
  void refusesAPartOfIt(SchedulePrecision precision, LocalDate start, LocalDate end) {
    assertThat(PeriodShape.of(precision).fits(start, end)).isFalse();
  }
}
