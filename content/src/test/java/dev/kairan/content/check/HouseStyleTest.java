package dev.kairan.content.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What editors may write and what they are told about. */
class HouseStyleTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "令和5年の春に開いた。 | era-year",
        "平成元年に始まった。 | era-year",
        "同じ会を22年5月にも開いた。 | short-year",
        "22年度の決算を認めた。 | short-year",
        "昨年度の実績を上回った。 | relative-date",
        "一昨年に続く開催となった。 | relative-date",
        "会員は現在、増えている。 | relative-date",
        "会員は1,200社となった。 | digit-grouping",
        "来場者は12000人だった。 | digit-grouping",
        "器(陶器)を並べた。 | half-width-punctuation",
        "開いた.人が集まった。 | half-width-punctuation",
        "㈱見本が加わった。 | banned-character",
        "「①の案」を選んだ。 | banned-character",
        "Ⅲ期工事に入った。 | banned-character",
        "会場は😀であふれた。 | banned-character",
        "見事な出来だった。 | praise",
      })
  void saysWhatIsWrittenInAnotherWay(String text, String code) {
    assertThat(codes(text)).containsExactly(code);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "「令和5年度の集い」を開いた。",
        "「夢を『今年』かなえる会」が始まった。",
        "来場者は「素晴らしい」と話した。",
        "2022年5月に始まり、30年間続く。",
        "創業22年の店が加わった。",
        "2022年春と2023年度に開いた。",
        "2023年4月1日現在の会員は1200社だった。",
        "来場者は1万2000人、売り上げは12,000円、人口は1,696,778人だった。",
        "0.5％、3.14倍、123.45点となった。",
        "「Open Factory (2023)」に10社が加わった。",
        "見本（みほん）、A社・B社、午前10:30に集まった。",
        "詳しくは[会の様子](../2024/mito-01.md)と https://mito.example/a,b にある。",
        "未来年表を作った。",
        "熊本日日新聞の報道による。"
      })
  void leavesAloneWhatIsRightOrQuoted(String text) {
    assertThat(codes(text)).isEmpty();
  }

  @Test
  void reportsEachRuleOncePerText() {
    assertThat(codes("今年と来年、22年5月と22年6月に開いた。")).containsExactly("relative-date", "short-year");
  }

  private static List<String> codes(String text) {
    Findings findings = new Findings();
    HouseStyle.check(text, new Location("stories/2024/mito-01.md", 3, "body"), findings);
    return findings.problems().stream().map(problem -> problem.rule().code()).sorted().toList();
  }
}
