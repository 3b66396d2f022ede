package dev.kairan.api.graph;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kairan.api.library.RandomLibrary;
import dev.kairan.api.oracle.ClippingOracle;
import dev.kairan.api.oracle.World;
import dev.kairan.content.Library;
import dev.kairan.content.place.Prefecture;
import dev.kairan.content.press.Outlet;
import dev.kairan.content.press.OutletKind;
import dev.kairan.content.press.OutletTier;
import dev.kairan.content.time.FiscalYear;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Clippings in numbers under random questions, against a count day by day over the library. */
@TestInstance(Lifecycle.PER_CLASS)
class RandomClippingStatsTest {

  private static final int QUESTIONS = 150;
  private static final String FIGURES =
      "count originals reprints previous growthPercent state reason";
  private static final String DOCUMENT =
      """
      query ($from: Date!, $to: Date!, $asOf: Date, $reprints: Boolean, $tier: OutletTier,
             $kind: OutletKind, $groupBy: [ClippingGroup!]) {
        clippingStats(from: $from, to: $to, asOf: $asOf, countReprints: $reprints, tier: $tier,
            outletKind: $kind, groupBy: $groupBy) {
          count: total originals reprints previous growthPercent state reason
          yearToDate { %1$s }
          groups {
            tier outletKind outlet { id } prefecture { id } month %1$s
            yearToDate { %1$s }
          }
        }
      }
      """
          .formatted(FIGURES);

  /** Few enough clippings for months without any. */
  private static final Library LIBRARY = RandomLibrary.of(20231001, 5, 60);

  private final World world = new World(LIBRARY);
  private final TestGraph graph = new TestGraph(LIBRARY, Instant.parse("2023-10-01T03:00:00Z"));

  @AfterAll
  void close() {
    graph.close();
  }

  /** What is asked. */
  record Asked(
      LocalDate from,
      LocalDate to,
      LocalDate asOf,
      boolean reprints,
      @Nullable OutletTier tier,
      @Nullable OutletKind kind,
      List<String> groupBy) {

    boolean wants(Outlet outlet) {
      return (tier == null || outlet.tier() == tier) && (kind == null || outlet.kind() == kind);
    }

    Map<String, Object> variables() {
      Map<String, @Nullable Object> variables = new HashMap<>();
      variables.put("from", from.toString());
      variables.put("to", to.toString());
      variables.put("asOf", asOf.toString());
      variables.put("reprints", reprints);
      variables.put("tier", tier == null ? null : tier.name());
      variables.put("kind", kind == null ? null : kind.name());
      variables.put("groupBy", groupBy);
      return variables;
    }
  }

  static List<Asked> questions() {
    Random random = new Random(4);
    return IntStream.range(0, QUESTIONS).mapToObj(i -> question(random)).toList();
  }

  private static Asked question(Random random) {
    LocalDate from = LocalDate.of(2021, 4, 1).plusDays(random.nextInt(1000));
    LocalDate to = from.plusDays(random.nextInt(500));
    if (random.nextBoolean()) {
      from = from.withDayOfMonth(1);
      to = YearMonth.from(from).plusMonths(random.nextInt(3)).atEndOfMonth();
    }
    List<String> groups = new ArrayList<>(List.of("TIER", "OUTLET_KIND", "OUTLET", "PREFECTURE"));
    if (random.nextBoolean()) {
      groups.add("MONTH");
    }
    Collections.shuffle(groups, random);
    return new Asked(
        from,
        to,
        LocalDate.of(2022, 1, 1).plusDays(random.nextInt(1000)),
        random.nextBoolean(),
        random.nextInt(3) == 0 ? tier(random) : null,
        random.nextInt(4) == 0 ? OutletKind.WEB : null,
        groups.subList(0, random.nextInt(4)));
  }

  private static OutletTier tier(Random random) {
    return random.nextBoolean() ? OutletTier.MAIN : OutletTier.NET;
  }

  @ParameterizedTest
  @MethodSource("questions")
  void countsAsByHand(Asked asked) {
    ClippingOracle oracle = new ClippingOracle(world, asked.asOf(), asked.reprints());
    Answer answer = new Answer(graph.ask(DOCUMENT, asked.variables())).at("clippingStats");

    assertFigures(answer, oracle.figures(asked.from(), asked.to(), asked::wants));
    assertFigures(answer.at("yearToDate"), yearToDate(oracle, asked, asked::wants));
    for (Answer group : answer.at("groups").list()) {
      assertGroup(group, oracle, asked);
    }
  }

  private static void assertGroup(Answer group, ClippingOracle oracle, Asked asked) {
    Predicate<Outlet> inGroup = outlet -> asked.wants(outlet) && belongs(outlet, group, asked);
    if (asked.groupBy().contains("MONTH")) {
      YearMonth month = YearMonth.parse(group.at("month").text());
      LocalDate from = later(asked.from(), month.atDay(1));
      LocalDate to = month.atEndOfMonth().isBefore(asked.to()) ? month.atEndOfMonth() : asked.to();
      assertFigures(group, oracle.figures(from, to, inGroup));
      assertThat(group.at("yearToDate").value()).isNull();
    } else {
      assertFigures(group, oracle.figures(asked.from(), asked.to(), inGroup));
      assertFigures(group.at("yearToDate"), yearToDate(oracle, asked, inGroup));
    }
  }

  private static boolean belongs(Outlet outlet, Answer group, Asked asked) {
    return asked.groupBy().stream()
        .allMatch(
            by ->
                switch (by) {
                  case "TIER" -> is(outlet.tier(), group.at("tier"));
                  case "OUTLET_KIND" -> is(outlet.kind(), group.at("outletKind"));
                  case "OUTLET" -> is(outlet.id(), group.at("outlet.id"));
                  case "PREFECTURE" -> isAt(outlet.prefecture(), group.at("prefecture"));
                  default -> true;
                });
  }

  private static boolean is(@Nullable Object value, Answer answer) {
    return Objects.equals(value == null ? null : value.toString(), answer.value());
  }

  private static boolean isAt(@Nullable Prefecture prefecture, Answer answer) {
    return prefecture == null
        ? answer.value() == null
        : answer.value() != null && is(prefecture.id(), answer.at("id"));
  }

  private static Map<String, @Nullable Object> yearToDate(
      ClippingOracle oracle, Asked asked, Predicate<Outlet> wanted) {
    LocalDate end = asked.to().isAfter(asked.asOf()) ? asked.asOf() : asked.to();
    LocalDate named = end.isBefore(asked.from()) ? asked.from() : end;
    return oracle.figures(FiscalYear.of(named).start(), named, wanted);
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isBefore(other) ? other : one;
  }

  private static void assertFigures(Answer answer, Map<String, @Nullable Object> expected) {
    Map<String, @Nullable Object> found = new HashMap<>();
    expected.keySet().forEach(name -> found.put(name, answer.at(name).value()));
    assertThat(found).isEqualTo(expected);
    assertThat(answer.at("reason").text()).endsWith("。");
  }

  /** Every group that has a clipping in the period is listed, and no group twice. */
  @ParameterizedTest
  @MethodSource("questions")
  void groupsAddUpToTheWhole(Asked asked) {
    Answer answer = new Answer(graph.ask(DOCUMENT, asked.variables())).at("clippingStats");
    Object total = answer.at("count").value();
    List<Answer> groups = answer.at("groups").list();
    if (total == null || groups.isEmpty()) {
      assertThat(groups).allMatch(group -> group.at("count").value() == null);
      return;
    }
    int sum =
        groups.stream()
            .map(group -> group.at("count").value())
            .mapToInt(count -> count == null ? 0 : (int) count)
            .sum();

    assertThat(sum).isEqualTo(total);
    assertThat(groups.stream().map(RandomClippingStatsTest::key)).doesNotHaveDuplicates();
  }

  private static String key(Answer group) {
    return "%s %s %s %s %s"
        .formatted(
            group.at("tier").value(),
            group.at("outletKind").value(),
            group.at("outlet").value(),
            group.at("prefecture").value(),
            group.at("month").value());
  }

  /** Questions that all have one answer tell little. */
  @Test
  void questionsMeetEveryState() {
    List<String> states =
        questions().stream()
            .map(asked -> new Answer(graph.ask(DOCUMENT, asked.variables())))
            .map(answer -> answer.at("clippingStats.state").text())
            .toList();

    for (String state : List.of("MEASURED", "UNMEASURABLE", "NOT_RECORDED")) {
      assertThat(states.stream().filter(state::equals).count()).as(state).isGreaterThan(10);
    }
  }
}
