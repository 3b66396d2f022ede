package dev.kairan.publisher.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a calendar program must never see change. */
class CalendarStabilityTest {

  @Test
  void aLaterRunOverTheSameContentChangesNoByte() {
    assertThat(RealCalendars.files(RealCalendars.at("2027-05-01T00:00:00Z"), RealCalendars.BASE))
        .isEqualTo(RealCalendars.FILES);
  }

  @Test
  void idsAndTimesOutliveANewAddressOfTheSite() {
    Map<String, String> there =
        RealCalendars.files(RealCalendars.ANSWERS, "http://127.0.0.1:8080/x/");

    assertThat(there.keySet()).isEqualTo(RealCalendars.FILES.keySet());
    there.forEach(
        (path, text) ->
            assertThat(lines(text))
                .as(path)
                .isEqualTo(lines(RealCalendars.text(RealCalendars.FILES, path))));
    assertThat(Entry.read(RealCalendars.text(there, RealCalendars.PLAN)))
        .allSatisfy(
            entry -> assertThat(entry.url()).startsWith("http://127.0.0.1:8080/x/plans/2023/"));
  }

  @Test
  void aNewTitleMakesNoNewEntry() {
    Map<String, String> retitled =
        RealCalendars.files(
            RealCalendars.with(item -> Changed.title(item, "新しい題")), RealCalendars.BASE);

    retitled.forEach(
        (path, text) -> {
          assertThat(Entry.read(text))
              .allMatch(entry -> String.valueOf(entry.description()).endsWith("新しい題"));
          assertThat(lines(text))
              .as(path)
              .isEqualTo(lines(RealCalendars.text(RealCalendars.FILES, path)));
        });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Pacific/Kiritimati", "Pacific/Pago_Pago", "America/Sao_Paulo", "Asia/Tokyo"})
  void theMachinesTimeZoneChangesNoDay(String zone) {
    TimeZone before = TimeZone.getDefault();
    try {
      TimeZone.setDefault(TimeZone.getTimeZone(zone));
      assertThat(RealCalendars.files(RealCalendars.ANSWERS, RealCalendars.BASE))
          .isEqualTo(RealCalendars.FILES);
    } finally {
      TimeZone.setDefault(before);
    }
  }

  /** Permanent ids and times. */
  private static List<String> lines(String text) {
    List<String> lines =
        text.lines().filter(line -> line.matches("(UID|DTSTAMP|SEQUENCE):.*")).toList();
    assertThat(lines).hasSizeGreaterThanOrEqualTo(4);
    return lines;
  }
}
