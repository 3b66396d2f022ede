package dev.kairan.publisher.command;

import dev.kairan.api.Graph;
import dev.kairan.api.QuestionAnswer;
import dev.kairan.api.QuestionRefused;
import dev.kairan.api.Questions;
import dev.kairan.content.Library;
import dev.kairan.content.source.LibraryReader;
import dev.kairan.content.source.Reading;
import dev.kairan.publisher.command.ask.AnswerReport;
import dev.kairan.publisher.command.ask.AnswerReport.Form;
import dev.kairan.publisher.command.option.Assignment;
import dev.kairan.publisher.command.option.AtOption;
import dev.kairan.publisher.command.option.ContentOption;
import dev.kairan.publisher.command.report.Console;
import dev.kairan.publisher.command.report.Exit;
import dev.kairan.publisher.command.report.Report;
import dev.kairan.publisher.command.run.PassingGraph;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code kairan ask}: an answer to a question of the communications office, from the content. */
@Command(name = "ask", description = "広報の質問に、内容のフォルダーから答える")
final class AskCommand implements Callable<Integer> {

  private final Console console;
  private final Clock clock;

  @Parameters(paramLabel = "名前", arity = "0..1", description = "質問の名前（--list で一覧）")
  private @Nullable String name;

  @Option(
      names = "--var",
      paramLabel = "変数=値",
      converter = Assignment.Converter.class,
      description = "質問の変数（例: fiscalYear=2023）。いくつでも書ける")
  private List<Assignment> variables = new ArrayList<>();

  @Mixin private ContentOption content = new ContentOption();

  @Mixin private AtOption at = new AtOption();

  @ArgGroup(exclusive = true)
  private @Nullable Shape shape;

  static final class Shape {
    @Option(names = "--list", description = "質問の一覧を、変数とともに示す")
    private boolean list;

    @Option(names = "--csv", description = "表を、Excel で開ける CSV で出す")
    private boolean csv;

    @Option(names = "--json", description = "答えのすべてを JSON で出す")
    private boolean json;
  }

  AskCommand(Console console, Clock clock) {
    this.console = console;
    this.clock = clock;
  }

  @Override
  public Integer call() throws IOException {
    AnswerReport report = new AnswerReport(console);
    if (shape != null && shape.list) {
      report.list(Questions.all());
      return Exit.DONE;
    }
    if (name == null) {
      return report.noName();
    }
    if (!Files.isDirectory(content.folder())) {
      return new Report(console).noContent(content.folder());
    }
    Graph.prepare();
    Reading reading = LibraryReader.read(content.folder()).judgedAt(clock.instant());
    Library library = reading.library();
    if (library == null) {
      new Report(console).problems(content.folder(), reading.problems());
      return Exit.CONTENT;
    }
    return ask(name, library, report);
  }

  private int ask(String question, Library library, AnswerReport report) throws IOException {
    try (PassingGraph passing = PassingGraph.open(library, at.instant(clock))) {
      QuestionAnswer answer = passing.graph().questions().ask(question, written());
      report.answer(answer, passing.graph(), form());
      return Exit.DONE;
    } catch (QuestionRefused refused) {
      return report.refused(refused);
    }
  }

  private Map<String, List<String>> written() {
    return variables.stream()
        .collect(
            Collectors.groupingBy(
                Assignment::name, Collectors.mapping(Assignment::value, Collectors.toList())));
  }

  private Form form() {
    if (shape == null) {
      return Form.TEXT;
    }
    return shape.csv ? Form.CSV : shape.json ? Form.JSON : Form.TEXT;
  }
}
