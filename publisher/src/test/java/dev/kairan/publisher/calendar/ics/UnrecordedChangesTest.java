package dev.kairan.publisher.calendar.ics;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnrecordedChangesTest {

  private static final String LIVE =
      String.join(
          "\r\n",
          "BEGIN:VCALENDAR",
          "VERSION:2.0",
          "PRODID:-//example//EN",
          "BEGIN:VEVENT",
          "UID:2023-III-1-01-D1@kairan.dev",
          "DTSTAMP:20230315T150000Z",
          "DTSTART;VALUE=DATE:20230601",
          "DTEND;VALUE=DATE:20230701",
          "SUMMARY:移動常議員会",
          "DESCRIPTION:説明",
          "LOCATION:高知県高知市",
          "STATUS:CONFIRMED",
          "SEQUENCE:0",
          "END:VEVENT",
          "END:VCALENDAR",
          "");

  @ParameterizedTest
  @CsvSource({
    "DTSTART;VALUE=DATE:20230601, DTSTART;VALUE=DATE:20230602",
    "DTEND;VALUE=DATE:20230701, DTEND;VALUE=DATE:20230702",
    "SUMMARY:移動常議員会, SUMMARY:常議員会",
    "LOCATION:高知県高知市, LOCATION:愛媛県松山市",
    "STATUS:CONFIRMED, STATUS:CANCELLED"
  })
  void aChangeIsToldUnlessTheSequenceGrew(String before, String after) {
    String next = LIVE.replace(before, after);

    assertThat(between(LIVE, next))
        .singleElement()
        .asString()
        .startsWith("日程 2023-III-1-01-D1「移動常議員会」が変わりました");
    assertThat(between(LIVE, next.replace("SEQUENCE:0", "SEQUENCE:1"))).isEmpty();
  }

  @Test
  void anEntryThatIsGoneIsToldAndANewOneIsNot() {
    String empty = LIVE.replaceAll("(?s)BEGIN:VEVENT.*END:VEVENT\r\n", "");

    assertThat(between(LIVE, empty)).singleElement().asString().contains("カレンダーから消えます");
    assertThat(between(empty, LIVE)).isEmpty();
  }

  @Test
  void nothingIsToldOfWordsAndAddresses() {
    assertThat(between(LIVE, LIVE)).isEmpty();
    assertThat(between(LIVE, LIVE.replace("DESCRIPTION:説明", "DESCRIPTION:別の説明"))).isEmpty();
  }

  private static List<String> between(String live, String next) {
    return UnrecordedChanges.between(live.getBytes(UTF_8), next.getBytes(UTF_8));
  }
}
