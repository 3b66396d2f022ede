package dev.kairan.content.official.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.kairan.content.check.Findings;
import dev.kairan.content.official.outline.Outline;
import dev.kairan.content.official.outline.Passage;
import dev.kairan.content.plan.Event;
import dev.kairan.content.plan.Qualifier;
import dev.kairan.content.plan.Schedule;
import dev.kairan.content.plan.SchedulePrecision;
import dev.kairan.content.plan.Target;
import dev.kairan.content.time.FiscalYear;
import java.io.IOException;
import java.text.Normalizer;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for every item, whatever it says. */
class FactInvariantsTest {

  static List<FactCase> cases() throws IOException {
    return FactCase.all();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void keepsTheRulesOfPlanFiles(FactCase item) {
    ItemFacts facts = item.read(new Findings());

    assertThat(facts.schedules()).allSatisfy(FactInvariantsTest::isWhole);
    assertThat(facts.targets()).allSatisfy(FactInvariantsTest::isInOrder);
    assertThat(facts.events()).allSatisfy(FactInvariantsTest::isDatedWhollyOrNotAtAll);
    assertThat(facts.schedules()).allSatisfy(s -> assertThat(item.text()).contains(s.literal()));
    assertThat(facts.targets()).allSatisfy(t -> assertThat(item.text()).contains(t.literal()));
    assertThat(facts.events()).allSatisfy(e -> assertThat(item.text()).contains(e.name()));
    assertThat(facts.partners())
        .doesNotHaveDuplicates()
        .allSatisfy(p -> assertThat(item.text()).contains(p));
    assertThat(facts.schemes())
        .doesNotHaveDuplicates()
        .allSatisfy(s -> assertThat(item.text()).contains(s));
  }

  /** Half-width digits and brackets say the same: only the literals differ. */
  @ParameterizedTest
  @MethodSource("cases")
  void readsCompatibilityCharactersAlike(FactCase item) {
    FactCase folded = new FactCase(nfkc(item.text()), item.year(), Map.of());

    ItemFacts facts = folded.read(new Findings());

    ItemFacts original = item.read(new Findings());
    assertThat(facts.toString()).isEqualTo(nfkc(original.toString()));
  }

  @Test
  void namesTheLineOfWhatIsNotCertain() {
    String text = "緑川の歩みを広く伝え、\n空き家500戸の活用策を話し合う。".replace("\n", "");
    Passage passage =
        new Passage(text, List.of(new Passage.Piece(0, 41, 3), new Passage.Piece(11, 42, 3)));
    Findings findings = new Findings();

    FactReader.read(
        new Outline.Item("II-1-04", null, passage), new FiscalYear(2024), "plan.txt", findings);

    assertThat(findings.problems())
        .singleElement()
        .satisfies(problem -> assertThat(problem.location().line()).isEqualTo(42))
        .satisfies(problem -> assertThat(problem.toString()).contains("空き家500戸の活用策を話し合う"));
  }

  /** A document that is no plan can be one line of a hundred thousand characters. */
  @ParameterizedTest
  @ValueSource(
      strings = {"会議", "１", "（", "１０月、", "１社", "（９月）", "３％増、", "第１・", "大会（10月・緑川市）、", "「会」"})
  void readsLongWordingInProportionateTime(String unit) {
    String text = unit.repeat(40_000 / unit.length());
    FactCase item = new FactCase(text, 2024, Map.of());

    assertTimeoutPreemptively(Duration.ofSeconds(10), () -> item.read(new Findings()));
  }

  private static void isWhole(Schedule schedule) {
    boolean day = schedule.precision() == SchedulePrecision.DAY;
    boolean third = schedule.precision() == SchedulePrecision.TEN_DAYS;
    boolean days = schedule.precision() == SchedulePrecision.DAYS;
    assertThat(schedule.end()).isAfterOrEqualTo(schedule.start());
    assertThat(day).isEqualTo(schedule.start().equals(schedule.end()));
    if (!day && !third && !days) {
      assertThat(schedule.start().getDayOfMonth()).isEqualTo(1);
      assertThat(schedule.end().plusDays(1).getDayOfMonth()).isEqualTo(1);
    }
    assertThat(schedule.what()).isNotBlank();
    assertThat(schedule.qualifiers()).isNotEmpty();
    assertThat(schedule.qualifiers().contains(Qualifier.EXACT) && schedule.qualifiers().size() > 1)
        .isFalse();
  }

  private static void isInOrder(Target target) {
    assertThat(target.end()).isAfterOrEqualTo(target.start());
    assertThat(target.what()).isNotBlank();
  }

  private static void isDatedWhollyOrNotAtAll(Event event) {
    LocalDate start = event.start();
    assertThat(event.end() == null).isEqualTo(start == null);
    assertThat(event.precision() == null).isEqualTo(start == null);
  }

  private static String nfkc(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC);
  }
}
