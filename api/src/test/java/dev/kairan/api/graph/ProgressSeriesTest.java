package dev.kairan.api.graph;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.kairan.api.library.RecordLibrary;
import dev.kairan.api.library.RichLibrary;
import dev.kairan.api.oracle.TargetOracle;
import dev.kairan.api.oracle.World;
import dev.kairan.content.Library;
import dev.kairan.content.plan.Target;
import dev.kairan.content.plan.TargetMeasure;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.DoubleStream;
import org.assertj.core.data.Offset;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How targets went on month by month, and where they lead, against counts by hand. */
class ProgressSeriesTest {

  private static final Offset<Double> ROUNDING = within(1e-9);

  private static final String DOCUMENT =
      """
      query ($asOf: Date) {
        progress(fiscalYear: 2023, asOf: $asOf) {
          targets {
            state value goal forecast forecastLow forecastHigh dataThrough dataAgeDays asOf
            base { start end count recorded }
            series { on value expected }
          }
        }
      }
      """;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2023-03-31", "2023-04-01", "2023-04-28", "2023-04-29", "2023-06-23", "2023-06-24",
        "2023-06-30", "2023-07-01", "2023-09-30", "2023-10-01", "2024-02-29", "2024-03-30",
        "2024-03-31", "2024-04-01", "2026-11-28"
      })
  void equalsACountByHandOnEveryBorder(String day) {
    for (long seed = 1; seed <= 3; seed++) {
      Library library = RecordLibrary.of(seed);
      World world = new World(library).on(LocalDate.parse(day));
      List<Target> targets =
          library.plans().get(0).actionItems().stream().flatMap(i -> i.targets().stream()).toList();
      try (TestGraph graph = new TestGraph(library, RichLibrary.AS_OF)) {
        List<Answer> answered =
            new Answer(graph.ask(DOCUMENT, Map.of("asOf", day))).at("progress.targets").list();

        assertThat(answered).hasSameSizeAs(targets);
        for (int i = 0; i < targets.size(); i++) {
          check(answered.get(i), targets.get(i), world);
        }
      }
    }
  }

  private static void check(Answer answered, Target target, World world) {
    TargetOracle oracle = new TargetOracle(world);
    LocalDate asOf = world.day();
    assertThat(answered.at("state").text()).isEqualTo(oracle.state(target));
    assertThat(answered.at("asOf").text()).isEqualTo(asOf.toString());
    assertThat((Double) answered.at("value").value()).isEqualTo(oracle.value(target, asOf));
    assertThat((Double) answered.at("goal").value()).isEqualTo(oracle.goal(target));
    checkBase(answered.at("base"), target, oracle.base(target));
    checkAge(answered, asOf);
    checkSeries(answered.at("series").list(), target, oracle, asOf);
    checkForecast(answered, target, oracle, asOf);
  }

  private static void checkBase(Answer base, Target target, @Nullable Integer count) {
    if (target instanceof Target.Growth growth) {
      assertThat(base.at("start").text()).isEqualTo(growth.baselineStart().toString());
      assertThat(base.at("end").text()).isEqualTo(growth.baselineEnd().toString());
      assertThat(base.at("count").value()).isEqualTo(count).isNotEqualTo(0);
      assertThat(base.at("recorded").yes()).isEqualTo(count != null);
    } else {
      assertThat(base.value()).isNull();
    }
  }

  private static void checkAge(Answer answered, LocalDate asOf) {
    Object through = answered.at("dataThrough").value();
    Object age =
        through == null
            ? null
            : (int) (asOf.toEpochDay() - LocalDate.parse((String) through).toEpochDay());
    assertThat(answered.at("dataAgeDays").value()).isEqualTo(age);
  }

  private static void checkSeries(
      List<Answer> series, Target target, TargetOracle oracle, LocalDate asOf) {
    List<LocalDate> days = new ArrayList<>();
    LocalDate last = asOf.isBefore(target.end()) ? asOf : target.end();
    for (LocalDate day = target.start(); !day.isAfter(last); day = day.plusDays(1)) {
      if (day.equals(YearMonth.from(day).atEndOfMonth()) || day.equals(last)) {
        days.add(day);
      }
    }
    assertThat(series.stream().map(point -> point.at("on").text()))
        .containsExactlyElementsOf(days.stream().map(LocalDate::toString).toList());
    for (int i = 0; i < days.size(); i++) {
      LocalDate day = days.get(i);
      assertThat((Double) series.get(i).at("value").value())
          .as("%s on %s", target.id(), day)
          .isEqualTo(oracle.value(target, day));
      Double goal = oracle.goal(target);
      long gone = day.toEpochDay() - target.start().toEpochDay() + 1;
      long all = target.end().toEpochDay() - target.start().toEpochDay() + 1;
      if (goal == null) {
        assertThat(series.get(i).at("expected").value()).isNull();
      } else {
        assertThat((Double) series.get(i).at("expected").value())
            .isCloseTo(goal * gone / all, ROUNDING);
      }
    }
  }

  /** The three paces of the rule, each carried on to the last day. */
  private static void checkForecast(
      Answer answered, Target target, TargetOracle oracle, LocalDate asOf) {
    Double value = oracle.value(target, asOf);
    if (value == null || asOf.isBefore(target.start())) {
      assertThat(answered.at("forecast").value()).isNull();
      assertThat(answered.at("forecastLow").value()).isNull();
      assertThat(answered.at("forecastHigh").value()).isNull();
      return;
    }
    long all = target.end().toEpochDay() - target.start().toEpochDay() + 1;
    long gone = Math.min(all, asOf.toEpochDay() - target.start().toEpochDay() + 1);
    double most = Math.max(value, most(target, oracle));
    double whole = Math.min(most, value / gone * all);
    double[] paces =
        DoubleStream.of(28, 84)
            .filter(days -> days < gone && gone < all)
            .map(
                days -> {
                  double before = requireNonNull(oracle.value(target, asOf.minusDays((long) days)));
                  return Math.min(most, value + (value - before) / days * (all - gone));
                })
            .toArray();
    double low =
        DoubleStream.concat(DoubleStream.of(whole), DoubleStream.of(paces)).min().getAsDouble();
    double high =
        DoubleStream.concat(DoubleStream.of(whole), DoubleStream.of(paces)).max().getAsDouble();
    assertThat((Double) answered.at("forecast").value()).isCloseTo(whole, ROUNDING);
    assertThat((Double) answered.at("forecastLow").value()).isCloseTo(low, ROUNDING);
    assertThat((Double) answered.at("forecastHigh").value()).isCloseTo(high, ROUNDING);
  }

  private static double most(Target target, TargetOracle oracle) {
    if (target instanceof Target.Share) {
      return 100;
    }
    boolean chambers =
        target.measure() == TargetMeasure.STORIES || target.measure() == TargetMeasure.VISITS;
    return chambers ? oracle.chambers() : Double.MAX_VALUE;
  }
}
