package dev.kairan.api.trusted.answer;

import dev.kairan.api.trusted.document.DynamicDefault;
import dev.kairan.api.trusted.document.TrustedDocument;
import dev.kairan.api.trusted.document.Variable;
import dev.kairan.content.time.FiscalYear;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** From what a person wrote to the values of a document's variables. */
public final class VariableValues {

  private static final int MONTHS_AHEAD = 3;
  private static final int FORTNIGHT = 14;

  private final TrustedDocument document;
  private final RunFacts facts;

  private VariableValues(TrustedDocument document, RunFacts facts) {
    this.document = document;
    this.facts = facts;
  }

  /**
   * The value of every variable that has one, in the document's order; an empty text is as good as
   * none.
   *
   * @param written all that was written for each variable
   * @throws BadQuestion for a variable that the document has not, or that is written twice, not at
   *     all where it must be, or in a wrong way
   */
  public static Map<String, Object> of(
      TrustedDocument document, Map<String, List<String>> written, RunFacts facts) {
    return new VariableValues(document, facts).read(written);
  }

  /** A written value as a form can show it again; empty where it is no such value. */
  public static String tidy(Variable variable, String text) {
    try {
      return text.isBlank() ? "" : Written.read(variable, text).toString();
    } catch (BadQuestion unreadable) {
      return "";
    }
  }

  private Map<String, Object> read(Map<String, List<String>> written) {
    written.forEach(this::checkName);
    Map<String, Object> values = new LinkedHashMap<>();
    for (Variable variable : document.variables()) {
      List<String> texts = written.getOrDefault(variable.name(), List.of());
      String text = texts.isEmpty() ? "" : texts.get(0);
      Object value = text.isBlank() ? byDefault(variable, values) : Written.read(variable, text);
      if (value != null) {
        values.put(variable.name(), value);
      } else if (variable.required()) {
        throw BadQuestion.variable(
            "変数 "
                + variable.name()
                + "（"
                + variable.description()
                + "）を指定してください。"
                + Written.expected(variable));
      }
    }
    return Collections.unmodifiableMap(values);
  }

  private void checkName(String name, List<String> texts) {
    boolean known = document.variables().stream().anyMatch(one -> one.name().equals(name));
    if (!known) {
      throw BadQuestion.variable("変数「" + name + "」はこの質問にありません。" + names());
    }
    if (texts.size() > 1) {
      throw BadQuestion.variable(
          "変数 "
              + name
              + " が"
              + texts.size()
              + "回あります（"
              + String.join("、", texts)
              + "）。一つだけ指定してください。");
    }
  }

  private String names() {
    return document.variables().isEmpty()
        ? "この質問に変数はありません。"
        : document.variables().stream()
            .map(Variable::name)
            .collect(Collectors.joining("、", "使える変数: ", "。"));
  }

  private @Nullable Object byDefault(Variable variable, Map<String, Object> before) {
    DynamicDefault dynamic = variable.dynamicDefault();
    return dynamic == null ? variable.fixedDefault() : ofTheRun(dynamic, before);
  }

  private Object ofTheRun(DynamicDefault dynamic, Map<String, Object> before) {
    LocalDate today = facts.today();
    return switch (dynamic) {
      case FISCAL_YEAR -> newestPlan();
      case AS_OF, FROM -> today.toString();
      case SINCE -> today.minusDays(1).toString();
      case RECENT_FROM -> day(before, "asOf").minusDays(FORTNIGHT - 1).toString();
      case TO -> day(before, "from").plusMonths(MONTHS_AHEAD).toString();
      case MONTH -> YearMonth.from(today).toString();
    };
  }

  /** Where there is no plan, the fiscal year of the run. */
  private int newestPlan() {
    int newest = facts.newestPlan().getAsInt();
    return newest == 0 ? FiscalYear.of(facts.today()).year() : newest;
  }

  private LocalDate day(Map<String, Object> before, String variable) {
    return before.get(variable) instanceof String day ? LocalDate.parse(day) : facts.today();
  }
}
