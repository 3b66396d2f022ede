package dev.kairan.api.server.trusted;

import dev.kairan.api.server.answer.HttpProblem;
import dev.kairan.api.server.answer.Refusal;
import dev.kairan.api.server.document.TimedGraph;
import dev.kairan.api.server.live.CurrentGraph;
import dev.kairan.api.server.live.ServedGraph;
import dev.kairan.api.trusted.TrustedDocuments;
import dev.kairan.api.trusted.answer.Answer;
import dev.kairan.api.trusted.answer.AnswerCache;
import dev.kairan.api.trusted.answer.AnswerFailure;
import dev.kairan.api.trusted.answer.AnswerSource;
import dev.kairan.api.trusted.answer.Asked;
import dev.kairan.api.trusted.answer.BadQuestion;
import dev.kairan.api.trusted.document.TrustedDocument;
import dev.kairan.content.time.JapanTime;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.springframework.graphql.ExecutionGraphQlService;

/** Asks the live graph; what cannot be asked or answered becomes a refusal of the door. */
public final class TrustedQuestions {

  private final TrustedDocuments documents;
  private final CurrentGraph current;
  private final Function<ExecutionGraphQlService, ExecutionGraphQlService> timed;
  private final AnswerCache cache = new AnswerCache();

  public TrustedQuestions(TrustedDocuments documents, CurrentGraph current, TimedGraph timed) {
    this.documents = documents;
    this.current = current;
    this.timed = timed::over;
  }

  /** A question that is answered when it is looked at, by the graph with which it was asked. */
  public record Question(Asked asked, AnswerSource source, ServedGraph graph, AnswerCache cache) {

    public Answer answer() {
      return source.answer(asked, cache);
    }
  }

  /** Gives the live graph to {@code use}. */
  public <T> T with(Function<ServedGraph, T> use) {
    return current.using(use);
  }

  /**
   * Asks a question, and gives it to {@code use} while its graph stays open.
   *
   * @throws Refusal where it cannot be asked or answered
   */
  public <T> T of(String name, Map<String, List<String>> written, Function<Question, T> use) {
    return current.using(graph -> of(name, written, graph, use));
  }

  private <T> T of(
      String name,
      Map<String, List<String>> written,
      ServedGraph graph,
      Function<Question, T> use) {
    try {
      TrustedDocument document = documents.named(name);
      AnswerSource source =
          new AnswerSource(
              timed.apply(graph.service()), graph.snapshot(), JapanTime.dayOf(graph.asOf()));
      return use.apply(new Question(source.asked(document, written), source, graph, cache));
    } catch (BadQuestion bad) {
      throw new Refusal(problem(bad), bad.getMessage() + hint(bad));
    } catch (AnswerFailure failure) {
      throw new Refusal(problem(failure), String.valueOf(failure.getMessage()));
    }
  }

  private static String hint(BadQuestion bad) {
    return bad.reason() == BadQuestion.Reason.UNKNOWN_DOCUMENT ? "/q に一覧があります。" : "";
  }

  private static HttpProblem problem(BadQuestion bad) {
    return switch (bad.reason()) {
      case UNKNOWN_DOCUMENT -> HttpProblem.UNKNOWN_QUESTION;
      case BAD_VARIABLE -> HttpProblem.BAD_VARIABLE;
    };
  }

  private static HttpProblem problem(AnswerFailure failure) {
    return switch (failure.code()) {
      case "TIMEOUT" -> HttpProblem.TIMEOUT;
      case "INTERNAL" -> HttpProblem.INTERNAL;
      default -> HttpProblem.BAD_VARIABLE;
    };
  }
}
