package dev.kairan.content.official.fact;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kairan.content.check.Findings;
import dev.kairan.content.plan.Event;
import dev.kairan.content.plan.Schedule;
import dev.kairan.content.plan.Target;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FactReaderTest {

  static List<FactCase> cases() throws IOException {
    return FactCase.all();
  }

  static List<FactCase> casesThatSayWhat() throws IOException {
    return FactCase.all().stream().filter(item -> item.facts().containsKey("whats")).toList();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void readsWhatTheWordingStates(FactCase item) {
    Findings findings = new Findings();
    ItemFacts facts = item.read(findings);

    assertThat(facts.schedules().stream().map(FactReaderTest::line))
        .containsExactlyElementsOf(item.expected("schedules"));
    assertThat(facts.targets().stream().map(FactReaderTest::line))
        .containsExactlyElementsOf(item.expected("targets"));
    assertThat(facts.events().stream().map(FactReaderTest::line))
        .containsExactlyElementsOf(item.expected("events"));
    assertThat(facts.partners()).containsExactlyElementsOf(item.expected("partners"));
    assertThat(facts.schemes()).containsExactlyElementsOf(item.expected("schemes"));
    assertThat(findings.problems().stream().map(problem -> problem.rule().code()))
        .containsExactlyElementsOf(item.expected("doubts"));
  }

  /** What a date or a number is about is written down for some of the items. */
  @ParameterizedTest
  @MethodSource("casesThatSayWhat")
  void tellsWhatDatesAndNumbersAreAbout(FactCase item) {
    ItemFacts facts = item.read(new Findings());

    assertThat(
            Stream.concat(
                facts.schedules().stream().map(Schedule::what),
                facts.targets().stream().map(Target::what)))
        .containsExactlyElementsOf(item.expected("whats"));
  }

  /** Such as: schedule １０月頃 2024-10-01..2024-10-31 month about. */
  private static String line(Schedule schedule) {
    return String.join(
        " ",
        word(schedule.kind()),
        schedule.literal(),
        schedule.start() + ".." + schedule.end(),
        word(schedule.precision()),
        String.join(
            "+", new TreeSet<>(schedule.qualifiers().stream().map(FactReaderTest::word).toList())));
  }

  /** Such as: count 約150社 2024-04-01..2027-03-31 150 社 about. */
  private static String line(Target target) {
    return target.literal()
        + " "
        + target.start()
        + ".."
        + target.end()
        + valueOf(target)
        + (target.approximate() ? " about" : "");
  }

  private static String valueOf(Target target) {
    if (target instanceof Target.Count count) {
      return " count " + count.count() + " " + count.unit() + (count.exactly() ? " exactly" : "");
    }
    if (target instanceof Target.Share share) {
      return " share " + share.percent().toPlainString();
    }
    if (target instanceof Target.Growth growth) {
      return " growth "
          + growth.percent().toPlainString()
          + " over "
          + growth.baselineStart()
          + ".."
          + growth.baselineEnd();
    }
    return " text";
  }

  /** Such as: 総会 @ 緑川市 2024-06-01..2024-06-30 month by 緑川青年会. */
  private static String line(Event event) {
    return event.name()
        + (event.place() == null ? "" : " @ " + event.place())
        + (event.start() == null ? "" : " " + event.start() + ".." + event.end())
        + (event.precision() == null ? "" : " " + word(event.precision()))
        + (event.organiser() == null ? "" : " by " + event.organiser());
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
