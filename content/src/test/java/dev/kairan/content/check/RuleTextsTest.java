package dev.kairan.content.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class RuleTextsTest {

  private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d\\}");

  @Test
  void bothLanguagesHaveAMessageAndAHintForEachRuleAndNothingElse() throws IOException {
    Set<String> keys =
        Arrays.stream(Rule.values())
            .map(Rule::code)
            .flatMap(code -> Set.of(code + ".message", code + ".hint").stream())
            .collect(Collectors.toSet());

    assertThat(texts("ja").stringPropertyNames()).isEqualTo(keys);
    assertThat(texts("en").stringPropertyNames()).isEqualTo(keys);
  }

  @Test
  void bothLanguagesUseTheSameArguments() throws IOException {
    Properties ja = texts("ja");
    Properties en = texts("en");
    for (Rule rule : Rule.values()) {
      assertThat(placeholders(en, rule)).as(rule.code()).isEqualTo(placeholders(ja, rule));
    }
  }

  @Test
  void fillsArgumentsInTheLanguageOfTheText() {
    Location location = new Location("stories/2024/mito-01.md", 7, "topics");

    Problem problem =
        Problem.of(
            location, Rule.UNKNOWN_REFERENCE, IdKind.TOPIC, "skils", Suggestion.of("skills"));

    assertThat(problem.message().ja()).isEqualTo("テーマ「skils」は登録されていません");
    assertThat(problem.hint().ja()).isEqualTo("「skills」ではありませんか。 IDの綴りを確かめてください。");
    assertThat(problem.message().en()).isEqualTo("there is no topic \"skils\"");
    assertThat(problem.hint().en())
        .isEqualTo("Did you mean \"skills\"? Check the spelling of the id.");
  }

  private static Set<String> placeholders(Properties texts, Rule rule) {
    String both =
        texts.getProperty(rule.code() + ".message") + texts.getProperty(rule.code() + ".hint");
    return PLACEHOLDER
        .matcher(both)
        .results()
        .map(MatchResult::group)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Properties texts(String language) throws IOException {
    Properties texts = new Properties();
    String name = "rules." + language + ".properties";
    try (Reader reader =
        new InputStreamReader(
            Objects.requireNonNull(Rule.class.getResourceAsStream(name)), StandardCharsets.UTF_8)) {
      texts.load(reader);
    }
    return texts;
  }
}
