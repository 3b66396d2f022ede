package dev.kairan.publisher.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kairan.publisher.answer.PartialDate;
import dev.kairan.publisher.answer.Schedule.Qualifier;
import dev.kairan.publisher.answer.SchedulePrecision;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Dates, spans and amounts in English. */
class EnglishSpanTest {

  @ParameterizedTest
  @CsvSource({
    "2024-03-31, 2024-03-31, DAY, 31 March 2024",
    "2024-08-03, 2024-08-04, DAYS, 3 August 2024 to 4 August 2024",
    "2023-07-01, 2023-07-10, TEN_DAYS, Early July 2023",
    "2023-07-11, 2023-07-20, TEN_DAYS, Mid-July 2023",
    "2023-07-21, 2023-07-31, TEN_DAYS, Late July 2023",
    "2023-10-01, 2023-10-31, MONTH, October 2023",
    "2023-06-01, 2023-07-31, MONTHS, June 2023 to July 2023",
    "2023-06-01, 2023-08-31, SEASON, Summer 2023",
    "2023-12-01, 2024-02-29, SEASON, Winter 2023",
    "2023-04-01, 2023-09-30, HALF_YEAR, First half of FY2023",
    "2023-10-01, 2024-03-31, HALF_YEAR, Second half of FY2023",
    "2024-01-01, 2024-12-31, YEAR, 2024",
    "2023-04-01, 2024-03-31, FISCAL_YEAR, FY2023",
    "2023-04-01, 2026-03-31, YEARS, FY2023 to FY2025"
  })
  void saysNoMoreThanThePlan(
      LocalDate start, LocalDate end, SchedulePrecision precision, String words) {
    assertThat(EnglishSpan.of(start, end, precision)).isEqualTo(words);
  }

  @Test
  void keepsAboutAndPlanned() {
    LocalDate start = LocalDate.of(2023, 10, 1);
    LocalDate end = LocalDate.of(2023, 10, 31);
    Set<Qualifier> both = EnumSet.of(Qualifier.ABOUT, Qualifier.PLANNED);

    assertThat(EnglishSpan.of(start, end, SchedulePrecision.MONTH, both))
        .isEqualTo("October 2023, or about then (planned)");
    assertThat(EnglishSpan.of(start, end, SchedulePrecision.MONTH, Set.of(Qualifier.EXACT)))
        .isEqualTo("October 2023");
  }

  @Test
  void aDateIsAsExactAsItsSource() {
    LocalDate day = LocalDate.of(2024, 1, 5);

    assertThat(EnglishDay.of(new PartialDate("2024-01-05", "", day, 2023)))
        .isEqualTo("5 January 2024");
    assertThat(EnglishDay.of(new PartialDate("2024-01", "", day, 2023))).isEqualTo("January 2024");
    assertThat(EnglishDay.of(new PartialDate("2024", "", day, null))).isEqualTo("2024");
    assertThat(EnglishDay.instant(OffsetDateTime.parse("2026-11-22T15:30:00Z")))
        .isEqualTo("23 November 2026, 00:30 (Japan time)");
  }

  @ParameterizedTest
  @CsvSource({
    "1, 商工会議所, 1 chamber",
    "1515, 商工会議所, '1,515 chambers'",
    "1, 社, 1 company",
    "100, 社, 100 companies",
    "2, 回, 2 times",
    "9, か所, 9 places",
    "62.50, ％, 62.5%",
    "5, 本, 5"
  })
  void anAmountHasAWordWhereEnglishHasOne(BigDecimal value, String unit, String words) {
    assertThat(EnglishAmount.of(value, unit)).isEqualTo(words);
  }
}
