package dev.kairan.publisher.command;

import static dev.kairan.publisher.command.Ran.kairan;
import static org.assertj.core.api.Assertions.assertThat;

import dev.kairan.api.Graph;
import dev.kairan.content.Library;
import dev.kairan.content.source.LibraryReader;
import dev.kairan.content.time.FiscalYear;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The README tells the truth about files, commands, options and its query. */
class ReadmeTest {

  private static final FiscalYear FY2023 = new FiscalYear(2023);
  private static final Path ROOT = Path.of("..");
  private static final Pattern LINK = Pattern.compile("]\\((?!https?:)([^)#]+)");
  private static final Pattern COMMAND =
      Pattern.compile("^\\| `kairan ([a-z-]+)` \\| (.*) \\|$", Pattern.MULTILINE);
  private static final Pattern TYPED =
      Pattern.compile("^ *publisher/target/kairan/bin/kairan ([a-z-]+)(.*)$", Pattern.MULTILINE);
  private static final Pattern OPTION = Pattern.compile("[` ](--[a-z-]+)(?=[` ])");
  private static final Pattern QUERY = Pattern.compile("\\{\"query\":\"(.*)\"}");

  @Test
  void linksToFilesThatExist() throws IOException {
    List<String> links = found(LINK).stream().map(link -> link.group(1)).toList();

    assertThat(links).hasSizeGreaterThan(10);
    assertThat(links).allSatisfy(link -> assertThat(ROOT.resolve(link)).exists());
  }

  @Test
  void namesCommandsAndOptionsThatExist() throws IOException {
    List<MatchResult> commands = found(COMMAND);

    assertThat(commands.stream().map(command -> command.group(1)))
        .containsExactly(
            "serve",
            "publish",
            "ask",
            "report",
            "check",
            "import-plan",
            "rollback",
            "nginx",
            "sample",
            "doctor");
    for (MatchResult command : commands) {
      String help = kairan(command.group(1), "--help").out();
      OPTION
          .matcher(command.group(2))
          .results()
          .forEach(option -> assertThat(help).contains(option.group(1)));
    }
  }

  @Test
  void givesEditorsCommandsThatExist() throws IOException {
    String handbook = Files.readString(ROOT.resolve("content/README.md"));
    List<MatchResult> commands = TYPED.matcher(handbook).results().toList();

    assertThat(commands.stream().map(command -> command.group(1))).contains("check", "import-plan");
    for (MatchResult command : commands) {
      String help = kairan(command.group(1), "--help").out();
      assertThat(help).startsWith("使い方: kairan " + command.group(1));
      OPTION
          .matcher(command.group(2) + " ")
          .results()
          .forEach(option -> assertThat(help).contains(option.group(1)));
    }
  }

  @Test
  void asksAQueryThatIsAnswered(@TempDir Path folder) throws IOException {
    Library library = Objects.requireNonNull(LibraryReader.read(ROOT.resolve("content")).library());
    String query = found(QUERY).get(0).group(1);
    long without =
        library.chambers().stream()
            .filter(
                chamber ->
                    library.stories().stream()
                        .filter(story -> FY2023.equals(story.fiscalYear()))
                        .flatMap(story -> story.participations().stream())
                        .noneMatch(part -> part.chamber().equals(chamber.id())))
            .count();

    try (Graph graph =
        Graph.open(
            library, folder.resolve("kairan.sqlite"), Instant.parse("2026-11-22T06:00:00Z"))) {
      var answer = graph.ask(query, Map.of());

      assertThat(answer.errors()).isEmpty();
      assertThat(answer.data())
          .extractingByKey("chambers")
          .hasFieldOrPropertyWithValue("totalCount", (int) without);
    }
  }

  @Test
  void asksNothingThatIsAnsweredWithAnError(@TempDir Path folder) throws IOException {
    Library library = Objects.requireNonNull(LibraryReader.read(ROOT.resolve("content")).library());
    List<String> queries =
        found(QUERY).stream().map(query -> query.group(1).replace("\\\"", "\"")).toList();

    try (Graph graph =
        Graph.open(
            library, folder.resolve("kairan.sqlite"), Instant.parse("2026-11-28T06:00:00Z"))) {
      assertThat(queries)
          .hasSizeGreaterThan(1)
          .allSatisfy(query -> assertThat(graph.ask(query, Map.of()).errors()).isEmpty());
      assertThat(graph.ask(queries.get(1), Map.of()).data().toString()).contains("水戸商工会議所");
    }
  }

  private static List<MatchResult> found(Pattern pattern) throws IOException {
    return pattern.matcher(Files.readString(ROOT.resolve("README.md"))).results().toList();
  }
}
