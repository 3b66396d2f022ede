package dev.kairan.publisher.page.english;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kairan.publisher.answer.ActionItem;
import dev.kairan.publisher.answer.Progress.State;
import dev.kairan.publisher.answer.Progress.TargetProgress;
import dev.kairan.publisher.answer.Ref;
import dev.kairan.publisher.answer.Target;
import dev.kairan.publisher.answer.Target.Measure;
import dev.kairan.publisher.html.Addresses;
import dev.kairan.publisher.html.Link;
import dev.kairan.publisher.page.english.EnglishReading.Fact;
import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is said of a target and of an item in English, from typed data alone. */
class EnglishTargetTest {

  private static final LocalDate START = LocalDate.of(2023, 4, 1);
  private static final LocalDate END = LocalDate.of(2024, 3, 31);
  private static final int ALL_DAYS = 366;

  private static final Target COUNT =
      new Target.Count(
          "2023-III-4-02-T1",
          "515商工会議所",
          "事例",
          START,
          END,
          false,
          Measure.STORIES,
          515,
          "商工会議所",
          false);

  private static final Target GROWTH =
      new Target.Growth(
          "2023-III-4-01-T1",
          "５％増",
          "掲載数",
          START,
          END,
          true,
          Measure.CLIPPINGS_MAIN,
          new BigDecimal("5"),
          LocalDate.of(2022, 4, 1),
          LocalDate.of(2023, 3, 31));

  @ParameterizedTest
  @CsvSource({
    "ACHIEVED, 183, 515, The goal has been reached.",
    "IN_PROGRESS, 183, 300, 'At or ahead of an even pace, at which 257.5 chambers would be due by"
        + " now.'",
    "BEHIND, 183, 60, 'Behind an even pace, at which 257.5 chambers would be due by now.'",
    "BEHIND, 366, 514, The period ended 1 chamber short of the goal.",
    "NOT_STARTED, 183, 0, 'Recorded, with none so far.'",
    "NOT_STARTED, 0, , The period has not begun yet.",
    "NOT_RECORDED, 183, , Nothing has been recorded for this target yet.",
    "UNMEASURABLE, 183, 60, There is no number to compare with."
  })
  void aTargetSaysWhyItHasItsState(
      State state, int elapsed, @Nullable BigDecimal value, String words) {
    assertThat(view(COUNT, state, elapsed, value, null, null).reading().reason()).isEqualTo(words);
  }

  @Test
  void growthWithoutABaseCannotBeMeasured() {
    EnglishTarget view = view(GROWTH, State.UNMEASURABLE, 183, null, null, null);

    assertThat(view.goal()).isEqualTo("about 5% more than in FY2022");
    assertThat(view.value()).isEqualTo("Cannot be measured");
    assertThat(view.subject()).isEqualTo("Items carried by main media");
    assertThat(view.reading().reason()).contains("Nothing is recorded").contains("FY2022");
    assertThat(view.reading().facts()).isEmpty();
  }

  @Test
  void forecastsARangeWhileThePeriodLasts() {
    BigDecimal some = new BigDecimal("60");

    assertThat(view(COUNT, State.BEHIND, 183, some, "120", "515").reading().facts())
        .containsExactly(
            new Fact("Share of the goal", "11.7%"),
            new Fact("Due by now at an even pace", "257.5 chambers"),
            new Fact("Needed per week from now on", "17.4 chambers"),
            new Fact("Forecast for the end", "120 to 515 chambers"));
    assertThat(view(COUNT, State.BEHIND, 183, some, "120.04", "119.96").reading().facts())
        .contains(new Fact("Forecast for the end", "120 chambers"));
    assertThat(view(COUNT, State.BEHIND, ALL_DAYS, some, "60", "60").reading().facts())
        .extracting(Fact::name)
        .doesNotContain("Forecast for the end");
  }

  @Test
  void whatIsNotRecordedIsNeverZero() {
    EnglishTarget view = view(COUNT, State.NOT_RECORDED, 183, null, null, null);

    assertThat(view.value()).isEqualTo("Not recorded");
    assertThat(view.unit()).isEmpty();
    assertThat(view.reading().facts()).isEmpty();
    assertThat(view.dataThrough()).isNull();
    assertThat(view.elapsed()).isEqualTo("183 of 366 days");
  }

  @ParameterizedTest
  @CsvSource({
    "BEHIND, BEHIND, true, A numerical target is behind.",
    "BEHIND, NOT_RECORDED, false, 'One of its dates has passed, and no story is recorded as"
        + " evidence for it.'",
    "ACHIEVED, ACHIEVED, false, All its numerical targets are achieved.",
    "IN_PROGRESS, ACHIEVED, false, A numerical target is achieved or in progress.",
    "IN_PROGRESS, NOT_RECORDED, true, There are stories as evidence; they do not say whether it is"
        + " fulfilled.",
    "NOT_STARTED, NOT_RECORDED, true, Its fiscal year has not begun.",
    "NOT_STARTED, NOT_RECORDED, false, No story is recorded as evidence for it.",
    "UNMEASURABLE, NOT_RECORDED, true, 'There are stories as evidence, but no record measures"
        + " whether it was fulfilled.'",
    "UNMEASURABLE, NOT_RECORDED, false, 'The fiscal year is over, and no story is recorded as"
        + " evidence for it.'"
  })
  void anItemSaysWhyItHasItsState(
      ActionItem.State state, State target, boolean evidence, String words) {
    assertThat(EnglishStanding.reason(state, List.of(target), evidence)).isEqualTo(words);
  }

  private static EnglishTarget view(
      Target target,
      State state,
      int elapsed,
      @Nullable BigDecimal value,
      @Nullable String low,
      @Nullable String high) {
    TargetProgress progress =
        new TargetProgress(
            new Ref(target.id()),
            new Ref("2023-III-4-02"),
            state,
            "日本語の理由。",
            value,
            new BigDecimal("515"),
            "商工会議所",
            new BigDecimal("11.65"),
            elapsed,
            ALL_DAYS,
            new BigDecimal("257.5"),
            new BigDecimal("17.4"),
            low == null ? null : new BigDecimal(low),
            high == null ? null : new BigDecimal(high),
            new Ref("progress-count"),
            null,
            null,
            List.of());
    return EnglishTarget.of(
        target,
        progress,
        new Link("/en/plans/2023/III-4-02/", "Item"),
        Addresses.below(URI.create("https://kairan.example/")));
  }
}
