package dev.kairan.publisher.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberTextTest {

  @ParameterizedTest
  @CsvSource({
    "0, '0'",
    "515, '515'",
    "1200, '1,200'",
    "20000.0, '20,000'",
    "1234567.50, '1,234,567.5'",
    "1E+6, '1,000,000'",
    "-1500, '−1,500'",
    "0.25, '0.25'"
  })
  void groupsByThousands(BigDecimal value, String text) {
    assertThat(NumberText.of(value)).isEqualTo(text);
  }

  @Test
  void roundsWhatIsComputed() {
    assertThat(NumberText.rounded(new BigDecimal("8.5436"))).isEqualTo("8.5");
    assertThat(NumberText.rounded(new BigDecimal("514.96"))).isEqualTo("515");
  }
}
