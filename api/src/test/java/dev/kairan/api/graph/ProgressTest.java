package dev.kairan.api.graph;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kairan.api.library.ItemMaker;
import dev.kairan.api.library.LibraryMaker;
import dev.kairan.api.library.PlanMaker;
import dev.kairan.api.library.RichLibrary;
import dev.kairan.content.Library;
import dev.kairan.content.place.Prefecture;
import dev.kairan.content.plan.TargetMeasure;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Progress towards targets, counted by hand. */
class ProgressTest {

  private static final String DOCUMENT =
      """
      query ($asOf: Date) {
        progress(fiscalYear: 2023, asOf: $asOf) {
          actionItemCount actionItemsWithEvidence dataThrough
          targets {
            target { id } state reason value goal unit rate elapsedDays periodDays
            expectedByNow neededPerWeek forecast dataThrough rule { id }
          }
        }
      }
      """;

  @Test
  void countsEvidenceAndSaysHowFarTheRecordsReach() {
    Answer progress = progress(RichLibrary.library(), "2023-10-01");

    assertThat(progress.at("actionItemCount").number()).isEqualTo(4);
    assertThat(progress.at("actionItemsWithEvidence").number()).isEqualTo(2);
    assertThat(progress.at("dataThrough").text()).isEqualTo("2023-08-01");
  }

  @Test
  void judgesEveryKindOfTarget() {
    List<Answer> targets = progress(RichLibrary.library(), "2023-10-01").at("targets").list();

    assertThat(targets.stream().map(t -> t.at("state").text()))
        .containsExactly(
            "ACHIEVED",
            "BEHIND",
            "NOT_RECORDED",
            "ACHIEVED",
            "BEHIND",
            "UNMEASURABLE",
            "NOT_RECORDED",
            "UNMEASURABLE",
            "UNMEASURABLE");
    assertThat(targets.stream().map(t -> t.at("value").value()))
        .containsExactly(4.0, 1.0, null, 400 / 6.0, 1.0, 1.0, null, 4.0, 1.0);
    assertThat(targets.stream().map(t -> t.at("goal").value()))
        .containsExactly(4.0, 2.0, 5.0, 50.0, 14.0, null, null, null, null);
    assertThat(targets.stream().map(t -> t.at("rule.id").text()))
        .containsExactly(
            "progress-count",
            "progress-count",
            "progress-unrecorded",
            "progress-share",
            "progress-growth",
            "progress-growth",
            "progress-unrecorded",
            "progress-words",
            "progress-words");
  }

  @Test
  void tellsThePaceAndTheReason() {
    Answer visits = progress(RichLibrary.library(), "2023-10-01").at("targets").list().get(1);

    assertThat(visits.at("elapsedDays").number()).isEqualTo(184);
    assertThat(visits.at("periodDays").number()).isEqualTo(366);
    assertThat(visits.at("rate").value()).isEqualTo(50.0);
    assertThat(visits.at("expectedByNow").value()).isEqualTo(2 * 184 / 366.0);
    assertThat(visits.at("neededPerWeek").value()).isEqualTo(7 / 182.0);
    assertThat(visits.at("forecast").value()).isEqualTo(366 / 184.0);
    assertThat(visits.at("dataThrough").text()).isEqualTo("2023-06-01");
    assertThat(visits.at("reason").text())
        .isEqualTo(
            "2023年4月1日から2024年3月31日までの目標2商工会議所に対し、実績は1商工会議所です。"
                + "366日のうち184日が過ぎ、今日までの予定は1.01商工会議所です。予定に届いていません。");
  }

  @Test
  void neverShowsZeroWhereNothingIsRecorded() {
    Library library =
        new LibraryMaker()
            .chamber("mito", "水戸", "みと", Prefecture.IBARAKI)
            .plan(
                new PlanMaker(2023)
                    .chapter(
                        "I",
                        PlanMaker.section(
                            "2023-I-1",
                            1,
                            new ItemMaker("2023-I-1-01")
                                .count(
                                    200, "商工会議所", "2023-04-01", "2024-03-31", TargetMeasure.VISITS)
                                .growth(
                                    "5", "2023-04-01", "2024-03-31", TargetMeasure.CLIPPINGS_MAIN)
                                .count(
                                    515, "商工会議所", "2023-04-01", "2024-03-31", TargetMeasure.STORIES)
                                .make())))
            .make();

    List<Answer> targets = progress(library, "2023-10-01").at("targets").list();

    assertThat(targets.stream().map(t -> t.at("state").text()))
        .containsExactly("NOT_RECORDED", "UNMEASURABLE", "NOT_RECORDED");
    for (Answer target : targets) {
      assertThat(target.at("value").value()).isNull();
      assertThat(target.at("forecast").value()).isNull();
      assertThat(target.at("neededPerWeek").value()).isNull();
      assertThat(target.at("reason").text()).contains("未入力");
    }
  }

  /** The visits of another year do not make this year's none. */
  @Test
  void takesAPeriodWithoutVisitsForNotRecorded() {
    LibraryMaker library =
        new LibraryMaker()
            .chamber("mito", "水戸", "みと", Prefecture.IBARAKI)
            .visit("mito", "2023-03-31")
            .visit("mito", "2023-05-01")
            .plan(
                new PlanMaker(2023)
                    .chapter(
                        "I",
                        PlanMaker.section(
                            "2023-I-1",
                            1,
                            new ItemMaker("2023-I-1-01")
                                .count(
                                    200, "商工会議所", "2023-04-01", "2024-03-31", TargetMeasure.VISITS)
                                .make())));

    assertThat(state(library.make(), "2023-03-31")).isEqualTo("NOT_STARTED");
    assertThat(state(library.make(), "2023-04-30")).isEqualTo("NOT_RECORDED");
    assertThat(state(library.make(), "2023-05-01")).isEqualTo("BEHIND");
  }

  private static String state(Library library, String asOf) {
    return progress(library, asOf).at("targets").list().get(0).at("state").text();
  }

  @Test
  void hasNoProgressWithoutAPlan() {
    try (TestGraph graph = new TestGraph(RichLibrary.library(), RichLibrary.AS_OF)) {
      graph
          .tester()
          .document("{ progress(fiscalYear: 2030) { fiscalYear } }")
          .execute()
          .path("progress")
          .valueIsNull();
    }
  }

  private static Answer progress(Library library, String asOf) {
    try (TestGraph graph = new TestGraph(library, RichLibrary.AS_OF)) {
      return new Answer(graph.ask(DOCUMENT, Map.of("asOf", asOf))).at("progress");
    }
  }
}
