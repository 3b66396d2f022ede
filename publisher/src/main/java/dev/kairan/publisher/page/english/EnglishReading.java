package dev.kairan.publisher.page.english;

import dev.kairan.publisher.answer.Progress.TargetProgress;
import dev.kairan.publisher.answer.Target;
import dev.kairan.publisher.html.EnglishAmount;
import dev.kairan.publisher.html.NumberText;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The sentence and the numbers that go with a target's state. */
public record EnglishReading(EnglishTarget view) {

  /** A number of the progress with its name. */
  public record Fact(String name, String value) {}

  /** Why the target has its state. */
  public String reason() {
    return switch (view.progress().state()) {
      case ACHIEVED -> "The goal has been reached.";
      case IN_PROGRESS -> "At or ahead of an even pace" + due() + ".";
      case BEHIND -> view.over() ? missed() : "Behind an even pace" + due() + ".";
      case NOT_STARTED ->
          view.counted() ? "Recorded, with none so far." : "The period has not begun yet.";
      case UNMEASURABLE -> unmeasurable();
      case NOT_RECORDED ->
          view.target().measure() == null
              ? "No record of results is kept for this target."
              : "Nothing has been recorded for this target yet.";
    };
  }

  private String due() {
    BigDecimal expected = view.progress().expectedByNow();
    return expected == null ? "" : ", at which " + rounded(expected) + " would be due by now";
  }

  private String missed() {
    BigDecimal goal = view.progress().goal();
    BigDecimal value = view.progress().value();
    return goal == null || value == null
        ? "The period ended before the goal was reached."
        : "The period ended " + rounded(goal.subtract(value)) + " short of the goal.";
  }

  private String unmeasurable() {
    return view.target() instanceof Target.Growth growth
        ? "Nothing is recorded for the period to compare with, "
            + EnglishTarget.baseline(growth)
            + ", so that growth cannot be measured."
        : "There is no number to compare with.";
  }

  /** What else can be said in numbers, each only where it is known. */
  public List<Fact> facts() {
    TargetProgress progress = view.progress();
    List<Fact> facts = new ArrayList<>();
    if (view.counted()) {
      BigDecimal rate = progress.rate();
      if (rate != null) {
        facts.add(new Fact("Share of the goal", NumberText.rounded(rate) + "%"));
      }
      add(facts, "Due by now at an even pace", progress.expectedByNow());
      add(facts, "Needed per week from now on", progress.neededPerWeek());
      addForecast(facts);
    }
    return facts;
  }

  /** A range, because no pace is the one; nothing is forecast of a period that is over. */
  private void addForecast(List<Fact> facts) {
    BigDecimal low = view.progress().forecastLow();
    BigDecimal high = view.progress().forecastHigh();
    if (low != null && high != null && !view.over()) {
      String least = NumberText.rounded(low);
      String most = rounded(high);
      boolean one = rounded(low).equals(most);
      facts.add(new Fact("Forecast for the end", one ? most : least + " to " + most));
    }
  }

  private void add(List<Fact> facts, String name, @Nullable BigDecimal value) {
    if (value != null) {
      facts.add(new Fact(name, rounded(value)));
    }
  }

  private String rounded(BigDecimal value) {
    return EnglishAmount.rounded(value, view.progress().unit());
  }
}
