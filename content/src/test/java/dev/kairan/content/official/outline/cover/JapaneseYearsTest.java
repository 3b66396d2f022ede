package dev.kairan.content.official.outline.cover;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kairan.content.time.FiscalYear;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JapaneseYearsTest {

  @ParameterizedTest
  @CsvSource({
    "２０２６年度事業計画,2026",
    "令和元年度事業計画,2019",
    "平成31年度 事業計画書,2019",
    "R6年度事業計画,2024",
    "令和七年度事業計画,2025",
    "二〇二五年度事業計画,2025",
    "２０２５（令和７）年度事業計画,2025",
    "FY2025 事業計画,2025"
  })
  void readsFiscalYears(String title, int year) {
    assertThat(JapaneseYears.fiscalYear(title)).isEqualTo(new FiscalYear(year));
  }

  @ParameterizedTest
  @ValueSource(strings = {"事業計画", "令和６年度～令和８年度中期計画", "2025年の計画"})
  void choosesNoYearWhereThereIsNoneOrSeveral(String title) {
    assertThat(JapaneseYears.fiscalYear(title)).isNull();
  }

  @ParameterizedTest
  @CsvSource({
    "2025年３月12日,2025-03-12",
    "令和６年３月21日 議員総会,2024-03-21",
    "平成31年4月30日,2019-04-30",
    "2026-02-26,2026-02-26"
  })
  void readsDays(String text, LocalDate day) {
    assertThat(JapaneseYears.day(text)).isEqualTo(day);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2025年３月", "2025年13月1日", "12月1日"})
  void readsNoDayWhereThereIsNone(String text) {
    assertThat(JapaneseYears.day(text)).isNull();
  }
}
