package dev.kairan.api.trusted.answer;

import dev.kairan.api.trusted.document.TrustedDocument;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.ExecutionGraphQlResponse;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.graphql.ResponseError;
import org.springframework.graphql.support.DefaultExecutionGraphQlRequest;

/**
 * One snapshot of the content that answers questions.
 *
 * @param graph answers documents, with lists of any length
 * @param snapshot id of the content
 * @param asOf the day of the run
 */
public record AnswerSource(ExecutionGraphQlService graph, String snapshot, LocalDate asOf) {

  private static final String PLANS = "{ plans { fiscalYear } }";

  /**
   * Reads what was written for the variables of a document.
   *
   * @throws BadQuestion where it does not fit
   */
  public Asked asked(TrustedDocument document, Map<String, List<String>> written) {
    RunFacts facts = new RunFacts(asOf, this::newestPlan);
    return new Asked(document, VariableValues.of(document, written, facts), snapshot, asOf);
  }

  /**
   * The answer, from the cache or from the graph.
   *
   * @throws AnswerFailure where the graph does not answer
   */
  public Answer answer(Asked asked, AnswerCache cache) {
    Answer known = cache.find(asked);
    if (known != null) {
      return known;
    }
    Answer answer = new Answer(asked, execute(asked.document().text(), asked.variables()));
    cache.keep(answer);
    return answer;
  }

  /** 0 where there is no plan. */
  private int newestPlan() {
    List<?> plans = (List<?>) execute(PLANS, Map.of()).getOrDefault("plans", List.of());
    return Objects.requireNonNull(plans).stream()
        .mapToInt(plan -> (Integer) ((Map<?, ?>) plan).get("fiscalYear"))
        .max()
        .orElse(0);
  }

  private Map<String, @Nullable Object> execute(String document, Map<String, Object> variables) {
    ExecutionGraphQlResponse response =
        graph
            .execute(
                new DefaultExecutionGraphQlRequest(
                    document, null, variables, null, UUID.randomUUID().toString(), Locale.JAPANESE))
            .block();
    if (response == null) {
      throw new IllegalStateException("the engine gave no answer");
    }
    if (!response.getErrors().isEmpty()) {
      throw failure(response.getErrors().get(0));
    }
    return Objects.requireNonNull(response.<Map<String, @Nullable Object>>getData());
  }

  private static AnswerFailure failure(ResponseError error) {
    return new AnswerFailure(
        String.valueOf(error.getExtensions().get("code")), String.valueOf(error.getMessage()));
  }
}
