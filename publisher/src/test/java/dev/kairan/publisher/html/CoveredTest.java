package dev.kairan.publisher.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CoveredTest {

  @ParameterizedTest
  @CsvSource({
    "0, 8, 0",
    "1, 42, 1",
    "13, 42, 1",
    "14, 42, 2",
    "30, 42, 3",
    "41, 42, 3",
    "42, 42, 4",
    "0, 0, 0"
  })
  void onlyNoneIsBlankAndOnlyAllIsFull(int covered, int total, int step) {
    assertThat(new Covered("全期間", covered, total, "#rule").step()).isEqualTo(step);
  }
}
