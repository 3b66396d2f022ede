package dev.kairan.content.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kairan.content.check.Problem;
import dev.kairan.content.check.Rule;
import dev.kairan.content.check.Severity;
import dev.kairan.content.desk.ManuscriptState;
import dev.kairan.content.desk.PictureState;
import dev.kairan.content.desk.TrainingKind;
import dev.kairan.content.link.LinkStatus;
import dev.kairan.content.plan.Qualifier;
import dev.kairan.content.plan.ScheduleKind;
import dev.kairan.content.plan.SchedulePrecision;
import dev.kairan.content.plan.TargetMeasure;
import dev.kairan.content.plan.Unwritten;
import dev.kairan.content.press.OutletKind;
import dev.kairan.content.press.OutletTier;
import dev.kairan.content.source.field.Form;
import dev.kairan.content.source.field.Value;
import dev.kairan.content.story.BodyKind;
import dev.kairan.content.story.Role;
import dev.kairan.content.visit.VisitMode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The editors' handbook tells the truth about fields, values, rules and its example. */
class ReadmeTest {

  private static final Pattern ROW =
      Pattern.compile("^\\| `([^`]+)` \\| (\\S+) \\|", Pattern.MULTILINE);
  private static final Pattern EXAMPLE =
      Pattern.compile("<!-- example: (\\S+) -->\n```markdown\n(.*?)```", Pattern.DOTALL);

  @ParameterizedTest
  @EnumSource(Form.class)
  void namesEveryFieldInOrderAndSaysWhetherItIsRequired(Form form) throws IOException {
    List<String> documented = new ArrayList<>();
    if (form.name().endsWith("_TARGET")) {
      documented.addAll(rows(Form.TARGET.name()));
    }
    documented.addAll(rows(form.name()));

    assertThat(documented)
        .containsExactlyElementsOf(
            form.names().stream()
                .map(name -> name + (form.isRequired(name) ? " 必須" : " 任意"))
                .toList());
  }

  @Test
  void explainsEveryRuleInOrderWithItsSeverity() throws IOException {
    assertThat(rows("RULES"))
        .containsExactlyElementsOf(
            Arrays.stream(Rule.values())
                .map(rule -> rule.code() + (rule.severity() == Severity.ERROR ? " エラー" : " 注意"))
                .toList());
  }

  @Test
  void saysWhatToDoAboutEveryDocumentThatIsRefused() throws IOException {
    String readme = readme();
    String refusals = readme.substring(readme.indexOf("<!-- REFUSALS -->"));

    assertThat(
            Pattern.compile("^\\| `([^`]+)` \\|", Pattern.MULTILINE)
                .matcher(refusals.substring(0, refusals.indexOf("\n\n")))
                .results()
                .map(row -> row.group(1)))
        .containsExactlyElementsOf(
            Arrays.stream(Rule.values())
                .filter(rule -> rule.subject() == Rule.Subject.DOCUMENT)
                .filter(rule -> rule.severity() == Severity.ERROR)
                .map(Rule::code)
                .toList());
    assertThat(readme).contains("`" + Unwritten.MARK + "` を書き換え");
  }

  @ParameterizedTest
  @ValueSource(
      classes = {
        BodyKind.class,
        LinkStatus.class,
        Role.class,
        OutletKind.class,
        OutletTier.class,
        VisitMode.class,
        TrainingKind.class,
        ManuscriptState.class,
        PictureState.class,
        ScheduleKind.class,
        SchedulePrecision.class,
        Qualifier.class,
        TargetMeasure.class
      })
  void namesEveryValueOfAChoice(Class<? extends Enum<?>> choice) throws IOException {
    String readme = readme();
    for (Enum<?> constant : choice.getEnumConstants()) {
      assertThat(readme).containsPattern("`\\[?" + Value.word(constant) + "]?`");
    }
  }

  @Test
  void showsAnExampleThatReadsWithoutAProblem(@TempDir Path folder) throws IOException {
    Matcher example = EXAMPLE.matcher(readme());
    assertThat(example.find()).isTrue();
    for (String part : List.of("plans", "stories")) {
      SampleLibraries.copy(Path.of(part), folder.resolve(part));
    }
    for (String table : List.of("chambers.csv", "topics.csv", "outlets.csv", "library.yaml")) {
      Files.copy(Path.of(table), folder.resolve(table));
    }
    Path file = folder.resolve(example.group(1));
    Files.writeString(file, example.group(2));

    List<Problem> problems = LibraryReader.read(folder).problems();

    assertThat(problems.stream().filter(problem -> problem.file().equals(example.group(1))))
        .isEmpty();
  }

  /** The rows {@code name 必須|任意} of the table below a comment. */
  private static List<String> rows(String comment) throws IOException {
    String readme = readme();
    int start = readme.indexOf("<!-- " + comment + " -->");
    assertThat(start).as("table of " + comment).isNotNegative();
    int end = readme.indexOf("\n\n", start);
    Stream<MatchResult> rows =
        ROW.matcher(readme.substring(start, end < 0 ? readme.length() : end)).results();
    return rows.map(row -> row.group(1) + " " + row.group(2)).toList();
  }

  private static String readme() throws IOException {
    return Files.readString(Path.of("README.md"));
  }
}
