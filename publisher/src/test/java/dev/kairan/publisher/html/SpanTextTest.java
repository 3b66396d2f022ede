package dev.kairan.publisher.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kairan.publisher.answer.Schedule.Qualifier;
import dev.kairan.publisher.answer.SchedulePrecision;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpanTextTest {

  @ParameterizedTest
  @CsvSource({
    "2024-03-31, 2024-03-31, DAY, 2024年3月31日",
    "2024-08-03, 2024-08-04, DAYS, 2024年8月3日〜4日",
    "2023-09-30, 2023-10-01, DAYS, 2023年9月30日〜10月1日",
    "2023-12-28, 2024-01-04, DAYS, 2023年12月28日〜2024年1月4日",
    "2023-07-01, 2023-07-10, TEN_DAYS, 2023年7月上旬",
    "2023-07-11, 2023-07-20, TEN_DAYS, 2023年7月中旬",
    "2023-07-21, 2023-07-31, TEN_DAYS, 2023年7月下旬",
    "2023-10-01, 2023-10-31, MONTH, 2023年10月",
    "2023-06-01, 2023-07-31, MONTHS, 2023年6〜7月",
    "2023-12-01, 2024-02-29, MONTHS, 2023年12月〜2024年2月",
    "2023-06-01, 2023-08-31, SEASON, 2023年夏",
    "2023-12-01, 2024-02-29, SEASON, 2023年冬",
    "2023-04-01, 2023-09-30, HALF_YEAR, 2023年度上半期",
    "2023-10-01, 2024-03-31, HALF_YEAR, 2023年度下半期",
    "2024-01-01, 2024-12-31, YEAR, 2024年",
    "2023-04-01, 2024-03-31, FISCAL_YEAR, 2023年度",
    "2023-04-01, 2026-03-31, YEARS, 2023〜2025年度"
  })
  void saysNoMoreThanThePlan(
      LocalDate start, LocalDate end, SchedulePrecision precision, String words) {
    assertThat(SpanText.of(start, end, precision)).isEqualTo(words);
  }

  @Test
  void keepsAboutAndPlanned() {
    LocalDate start = LocalDate.of(2023, 10, 1);
    LocalDate end = LocalDate.of(2023, 10, 31);
    Set<Qualifier> both = EnumSet.of(Qualifier.ABOUT, Qualifier.PLANNED);

    assertThat(SpanText.of(start, end, SchedulePrecision.MONTH, both)).isEqualTo("2023年10月頃（予定）");
    assertThat(SpanText.of(start, end, SchedulePrecision.MONTH, Set.of(Qualifier.EXACT)))
        .isEqualTo("2023年10月");
  }
}
