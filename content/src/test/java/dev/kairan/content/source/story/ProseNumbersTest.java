package dev.kairan.content.source.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProseNumbersTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "会員は1200社である。 | 1200 | true",
        "会員は1,200社である。 | 1200 | true",
        "来場者は1万2000人だった。 | 12000 | true",
        "来場者は1万2000人だった。 | 2000 | true",
        "10万人が集まった。 | 100000 | true",
        "2.5億円を集めた。 | 250000000 | true",
        "7千万円を見込む。 | 70000000 | true",
        "3億5000万円の工事。 | 350000000 | true",
        "１２人が学んだ。 | 12 | true",
        "4.50点となった。 | 4.5 | true",
        "1200社である。 | 120 | false",
        "1200社である。 | 200 | false",
        "数は書いていない。 | 0 | false",
      })
  void findsNumbersHoweverTheyAreWritten(String text, BigDecimal number, boolean mentioned) {
    assertThat(ProseNumbers.in(text).mention(number)).isEqualTo(mentioned);
  }
}
