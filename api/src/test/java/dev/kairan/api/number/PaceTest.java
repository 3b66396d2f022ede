package dev.kairan.api.number;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PaceTest {

  private static final LocalDate START = LocalDate.of(2023, 4, 1);
  private static final LocalDate END = LocalDate.of(2024, 3, 31);

  @Test
  void countsFirstDayAndDayAskedAndNeverMoreThanThePeriod() {
    assertThat(Pace.of(START, END, START.minusDays(1)).elapsedDays()).isZero();
    assertThat(Pace.of(START, END, START).elapsedDays()).isEqualTo(1);
    assertThat(Pace.of(START, END, END).elapsedDays()).isEqualTo(366);
    assertThat(Pace.of(START, END, END.plusYears(1)).elapsedDays()).isEqualTo(366);
    assertThat(Pace.of(START, END, START).periodDays()).isEqualTo(366);
  }

  @Test
  void needsNothingMoreOnceReachedAndNothingAnyMoreAtTheEnd() {
    assertThat(Pace.of(START, END, END.minusDays(7)).neededPerWeek(100, 86)).isEqualTo(14);
    assertThat(Pace.of(START, END, END.minusDays(7)).neededPerWeek(100, 120)).isZero();
    assertThat(Pace.of(START, END, END).neededPerWeek(100, 86)).isNull();
  }

  @Test
  void forecastsOnlyFromTimeThatHasPassed() {
    assertThat(Pace.of(START, END, START.minusDays(1)).forecast(0)).isNull();
    assertThat(Pace.of(START, END, LocalDate.of(2023, 9, 30)).forecast(30)).isEqualTo(60);
  }
}
