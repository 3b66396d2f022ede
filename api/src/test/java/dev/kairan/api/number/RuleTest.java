package dev.kairan.api.number;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RuleTest {

  /** Numbers that are no part of a day or a month: points, weeks, per cent, words. */
  private static final Pattern NUMBERS = Pattern.compile("[0-9]+(?=点|週|字|語|％|を掛け|を上限|までを)");

  private static final Pattern DIGITS = Pattern.compile("[0-9]+");

  static List<Rule> rules() {
    return Rule.all();
  }

  @ParameterizedTest
  @MethodSource("rules")
  void isThereInEnglishWithTheSameNumbers(Rule rule) {
    String english = rule.titleEn() + " " + rule.textEn();

    assertThat(rule.titleEn()).isNotBlank();
    assertThat(rule.textEn()).endsWith(".").doesNotContain("\n");
    assertThat(english).doesNotContainPattern("[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}]");
    assertThat(numbers(DIGITS, english)).containsAll(numbers(NUMBERS, rule.text()));
  }

  private static Set<String> numbers(Pattern pattern, String text) {
    return new TreeSet<>(pattern.matcher(text).results().map(MatchResult::group).toList());
  }
}
