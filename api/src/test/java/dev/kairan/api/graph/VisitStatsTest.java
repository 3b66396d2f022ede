package dev.kairan.api.graph;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kairan.api.library.ItemMaker;
import dev.kairan.api.library.LibraryMaker;
import dev.kairan.api.library.PlanMaker;
import dev.kairan.api.library.RandomLibrary;
import dev.kairan.api.library.RichLibrary;
import dev.kairan.api.oracle.VisitOracle;
import dev.kairan.api.oracle.World;
import dev.kairan.content.Library;
import dev.kairan.content.place.Chamber;
import dev.kairan.content.place.Prefecture;
import dev.kairan.content.plan.TargetMeasure;
import dev.kairan.content.visit.Visit;
import dev.kairan.content.visit.VisitMode;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** How many chambers were visited. */
class VisitStatsTest {

  private static final String DOCUMENT =
      """
      query ($year: Int!, $asOf: Date, $modes: [VisitMode!]! = [ON_SITE, ONLINE, CEREMONY],
             $ceremonies: Boolean! = true) {
        visitStats(fiscalYear: $year, asOf: $asOf, modes: $modes, countCeremonies: $ceremonies) {
          distinctChambers visitCount dataThrough
          yearTarget { target { id } value goal expectedByNow remaining }
          longTarget { target { id } value goal expectedByNow remaining }
          byMode { mode visitCount distinctChambers }
          byRegionalBlock { regionalBlock { id } chamberCount visitedCount visitCount }
        }
      }
      """;

  @Test
  void equalsACountByHandInEveryYearOnEveryDay() {
    World world = new World(RandomLibrary.of(3, 60, 20));
    try (TestGraph graph = new TestGraph(world.library(), RichLibrary.AS_OF)) {
      for (int year : new int[] {2021, 2022, 2023, 2024, 2030}) {
        for (String day :
            List.of("2022-03-31", "2023-04-01", "2023-06-30", "2023-10-01", "2031-01-01")) {
          for (Set<VisitMode> modes :
              List.of(EnumSet.allOf(VisitMode.class), EnumSet.of(VisitMode.ONLINE))) {
            assertThat(
                    graph
                        .ask(
                            DOCUMENT,
                            Map.of(
                                "year",
                                year,
                                "asOf",
                                day,
                                "modes",
                                modes.stream().map(Enum::name).toList()))
                        .get("visitStats"))
                .as("%s on %s, %s", year, day, modes)
                .isEqualTo(new VisitOracle(world, year, LocalDate.parse(day), modes).stats());
          }
        }
      }
    }
  }

  @Test
  void countsChambersAndNotTrips() {
    Answer stats = stats(library(), Map.of("year", 2023, "asOf", "2024-03-31"));

    assertThat(stats.at("visitCount").number()).isEqualTo(7);
    assertThat(stats.at("distinctChambers").number()).isEqualTo(5);
    assertThat(stats.at("yearTarget.goal").number()).isEqualTo(200);
    assertThat(stats.at("yearTarget.remaining").number()).isEqualTo(195);
    assertThat(stats.at("longTarget.value").number()).isEqualTo(5);
    assertThat(stats.at("longTarget.remaining").number()).isEqualTo(510);
    assertThat(stats.at("dataThrough").text()).isEqualTo("2024-03-31");
  }

  @Test
  void leavesCeremoniesOutOnDemandAndShowsThemAllTheSame() {
    Answer stats =
        stats(library(), Map.of("year", 2023, "asOf", "2024-03-31", "ceremonies", false));

    assertThat(stats.at("visitCount").number()).isEqualTo(5);
    assertThat(stats.at("distinctChambers").number()).isEqualTo(4);
    assertThat(stats.at("yearTarget.value").number()).isEqualTo(4);
    assertThat(stats.at("byMode").value())
        .isEqualTo(
            List.of(
                Map.of("mode", "ON_SITE", "visitCount", 3, "distinctChambers", 3),
                Map.of("mode", "ONLINE", "visitCount", 2, "distinctChambers", 2),
                Map.of("mode", "CEREMONY", "visitCount", 2, "distinctChambers", 2)));
  }

  /** 31 March and 1 April belong to different years; the long target runs through both. */
  @Test
  void separatesYearsAndKeepsTheLongTarget() {
    Answer before = stats(library(), Map.of("year", 2022, "asOf", "2026-01-01"));
    Answer after = stats(library(), Map.of("year", 2024, "asOf", "2026-01-01"));

    assertThat(before.at("distinctChambers").number()).isEqualTo(1);
    assertThat(before.at("yearTarget").value()).isNull();
    assertThat(before.at("longTarget").value()).isNull();
    assertThat(after.at("distinctChambers").number()).isEqualTo(1);
    assertThat(after.at("yearTarget").value()).isNull();
    assertThat(after.at("longTarget.value").number()).isEqualTo(6);
  }

  /** The merged chamber was there, and so it counts; its successor was not visited. */
  @Test
  void countsAMergedChamberForItself() {
    Answer kansai =
        stats(library(), Map.of("year", 2023, "asOf", "2024-03-31"))
            .at("byRegionalBlock")
            .list()
            .stream()
            .filter(block -> block.at("regionalBlock.id").text().equals("kansai"))
            .findAny()
            .orElseThrow();

    assertThat(kansai.at("chamberCount").number()).isEqualTo(2);
    assertThat(kansai.at("visitedCount").number()).isEqualTo(1);
  }

  @Test
  void neverShowsZeroWhereNothingIsRecorded() {
    for (Map<String, Object> asked :
        List.<Map<String, Object>>of(
            Map.of("year", 2025, "asOf", "2025-10-01"),
            Map.of("year", 2023, "asOf", "2023-04-09"))) {
      Answer stats = stats(library(), asked);

      assertThat(stats.at("distinctChambers").value()).isNull();
      assertThat(stats.at("visitCount").value()).isNull();
      for (Answer mode : stats.at("byMode").list()) {
        assertThat(mode.at("visitCount").value()).isNull();
        assertThat(mode.at("distinctChambers").value()).isNull();
      }
      for (Answer block : stats.at("byRegionalBlock").list()) {
        assertThat(block.at("visitedCount").value()).isNull();
      }
    }
    Answer target = stats(library(), Map.of("year", 2023, "asOf", "2023-04-09")).at("yearTarget");
    assertThat(target.at("goal").number()).isEqualTo(200);
    assertThat(target.at("value").value()).isNull();
    assertThat(target.at("remaining").value()).isNull();
  }

  @Test
  void hasNothingLeftOnceATargetIsPassed() {
    Library library =
        new LibraryMaker()
            .chamber("mito", "水戸", "みと", Prefecture.IBARAKI)
            .chamber("naha", "那覇", "なは", Prefecture.OKINAWA)
            .plan(plan(1, 515))
            .visit("mito", "2023-05-01")
            .visit("naha", "2023-05-01")
            .make();

    Answer target = stats(library, Map.of("year", 2023, "asOf", "2023-10-01")).at("yearTarget");
    assertThat(target.at("value").number()).isEqualTo(2);
    assertThat(target.at("remaining").number()).isZero();
  }

  /** Visits around both borders of fiscal 2023, a merger during it, revisits, all modes. */
  private static Library library() {
    return new LibraryMaker()
        .chamber("mito", "水戸", "みと", Prefecture.IBARAKI)
        .chamber("hitachi", "日立", "ひたち", Prefecture.IBARAKI)
        .chamber("naha", "那覇", "なは", Prefecture.OKINAWA)
        .chamber("kochi", "高知", "こうち", Prefecture.KOCHI)
        .chamber("kashihara", "橿原", "かしはら", Prefecture.NARA)
        .chamber(
            new Chamber(
                "unebi",
                "畝傍商工会議所",
                "うねび",
                Prefecture.NARA,
                null,
                null,
                LocalDate.of(2023, 6, 30),
                "kashihara"))
        .plan(plan(200, 515))
        .visit(visit("mito", "2023-03-31", VisitMode.ON_SITE))
        .visit(visit("mito", "2023-04-10", VisitMode.ON_SITE))
        .visit(visit("mito", "2023-05-10", VisitMode.ONLINE))
        .visit(visit("unebi", "2023-06-30", VisitMode.ON_SITE))
        .visit(visit("naha", "2023-07-01", VisitMode.CEREMONY))
        .visit(visit("mito", "2023-08-01", VisitMode.CEREMONY))
        .visit(visit("hitachi", "2023-09-01", VisitMode.ONLINE))
        .visit(visit("kochi", "2024-03-31", VisitMode.ON_SITE))
        .visit(visit("kashihara", "2024-04-01", VisitMode.ON_SITE))
        .make();
  }

  private static PlanMaker plan(int ofYear, int ofThree) {
    return new PlanMaker(2023)
        .chapter(
            "I",
            PlanMaker.section(
                "2023-I-1",
                1,
                new ItemMaker("2023-I-1-01")
                    .count(ofThree, "商工会議所", "2023-04-01", "2026-03-31", TargetMeasure.VISITS)
                    .count(ofYear, "商工会議所", "2023-04-01", "2024-03-31", TargetMeasure.VISITS)
                    .make()));
  }

  private static Visit visit(String chamber, String day, VisitMode mode) {
    return new Visit(chamber + day, chamber, LocalDate.parse(day), mode, null, null);
  }

  private static Answer stats(Library library, Map<String, Object> asked) {
    try (TestGraph graph = new TestGraph(library, RichLibrary.AS_OF)) {
      return new Answer(graph.ask(DOCUMENT, asked)).at("visitStats");
    }
  }
}
