package dev.kairan.api.graph;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kairan.api.library.PressLibrary;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Releases under embargo, to the second. */
@TestInstance(Lifecycle.PER_CLASS)
class EmbargoTest {

  private final TestGraph graph = new TestGraph(PressLibrary.library(), PressLibrary.AS_OF);

  @AfterAll
  void close() {
    graph.close();
  }

  @ParameterizedTest
  @CsvSource({
    "2023-09-30T13:59:59+09:00, 3, 2023-R001",
    "2023-09-30T14:00:00+09:00, 2, ''",
    "2023-10-01T12:00:00+09:00, 2, ''",
    "2023-10-01T03:00:01Z,      1, ''",
    "2023-10-02T00:00:00+09:00, 1, 2023-R002",
    "2023-10-03T13:59:59+09:00, 1, 2023-R002",
    "2023-10-02T22:00:00-07:00, 0, ''",
  })
  void isLiftedAtItsInstant(String at, int embargoed, String reported) {
    Answer report =
        new Answer(
                graph.ask(
                    "query ($at: DateTime) { embargo(at: $at) { embargoedCount reportedCount"
                        + " reported { id embargoed(at: $at) } } }",
                    Map.of("at", at)))
            .at("embargo");

    assertThat(report.at("embargoedCount").number()).isEqualTo(embargoed);
    assertThat(report.at("reported").list().stream().map(r -> r.at("id").text()))
        .isEqualTo(reported.isEmpty() ? List.of() : List.of(reported));
    assertThat(report.at("reported").list()).allMatch(r -> r.at("embargoed").yes());
    assertThat(report.at("reportedCount").number()).isEqualTo(reported.isEmpty() ? 0 : 1);
  }

  @Test
  void tellsNothingOfWhatAReleaseUnderEmbargoSays() {
    Answer answer =
        new Answer(
            graph.ask(
                "{ release(id: \"2023-R002\") { title date embargoUntil contact url actionItem { id }"
                    + " embargoed(at: \"2024-01-01T00:00:00Z\") deliveries { club { id } } }"
                    + " sought: releases(filter: {title: {contains: \"調査\"}}) { totalCount }"
                    + " free: releases(filter: {title: {contains: \"大会\"}}) { totalCount } }",
                Map.of()));

    assertThat(String.valueOf(answer.at("release").value()))
        .contains("title=解禁前の資料", "date=2023-10-01", "embargoUntil=2023-10-03T14:00")
        .contains("contact=null, url=null, actionItem=null, embargoed=false", "id=zaikai");
    assertThat(answer.at("sought.totalCount").number()).isZero();
    assertThat(answer.at("free.totalCount").number()).isEqualTo(1);
  }

  @Test
  void looksAtTheInstantOfTheRunByItself() {
    Answer answer =
        new Answer(
            graph.ask(
                "{ embargo { at embargoedCount rule { id } } releases(orderBy: {field: TITLE,"
                    + " direction: ASC}) { nodes { id embargoed } } }",
                Map.of()));

    assertThat(answer.at("embargo.at").text()).isEqualTo("2023-10-01T12:00:00+09:00");
    assertThat(answer.at("embargo.embargoedCount").number()).isEqualTo(2);
    assertThat(
            answer.at("releases.nodes").list().stream()
                .filter(release -> release.at("embargoed").yes())
                .map(release -> release.at("id").text()))
        .containsExactlyInAnyOrder("2023-R002", "2023-R003");
  }
}
