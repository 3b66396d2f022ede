package dev.kairan.publisher.command.ask;

import dev.kairan.api.Graph;
import dev.kairan.api.Question;
import dev.kairan.api.QuestionAnswer;
import dev.kairan.api.QuestionRefused;
import dev.kairan.content.time.JapanTime;
import dev.kairan.publisher.command.report.Console;
import dev.kairan.publisher.command.report.Exit;
import java.time.LocalDate;
import java.util.List;

/** What {@code kairan ask} says. */
public final class AnswerReport {

  /** How an answer is written. */
  public enum Form {
    TEXT,
    CSV,
    JSON
  }

  private static final String LIST = "（kairan ask --list で一覧）";

  private final Console console;

  public AnswerReport(Console console) {
    this.console = console;
  }

  public void list(List<Question> questions) {
    QuestionLines.of(questions).forEach(console::line);
  }

  /** Only the answer goes to the output, whatever else there is to say. */
  public void answer(QuestionAnswer answer, Graph graph, Form form) {
    switch (form) {
      case CSV -> console.out().print(answer.csv());
      case JSON -> console.line(answer.json());
      case TEXT -> {
        new AnswerLines(answer, console.terminal()).all().forEach(console::line);
        console.line("");
        console.line(source(graph));
      }
    }
    if (graph.sample()) {
      console.error("見本データによる答えです");
    }
  }

  private static String source(Graph graph) {
    LocalDate through = graph.dataThrough();
    return "集計日 "
        + JapanTime.dayOf(graph.asOf())
        + "・内容の版 "
        + graph.snapshotId()
        + (through == null ? "" : "・記録は " + through + " まで");
  }

  public int noName() {
    console.error("足りないものがあります: 名前" + LIST);
    return Exit.USAGE;
  }

  public int refused(QuestionRefused refused) {
    console.error(refused.reason() + LIST);
    return Exit.USAGE;
  }
}
