package dev.kairan.publisher.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.io.text.ICalReader;
import dev.kairan.publisher.answer.ActionItem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import net.fortuna.ical4j.model.Calendar;
import org.junit.jupiter.api.Test;

/** Every calendar of the shipped content in two libraries. */
class CalendarLibrariesTest {

  @Test
  void bothReadTheSameEvents() {
    RealCalendars.FILES.forEach(
        (path, text) ->
            assertThat(Entry.read(text))
                .as(path)
                .isNotEmpty()
                .isEqualTo(Entry.readByBiweekly(text)));
  }

  @Test
  void biweeklyWarnsOfNothing() throws IOException {
    for (Map.Entry<String, String> file : RealCalendars.FILES.entrySet()) {
      try (ICalReader reader = new ICalReader(file.getValue())) {
        ICalendar calendar = reader.readNext();
        assertThat(reader.getWarnings()).as(file.getKey()).isEmpty();
        assertThat(calendar.validate(ICalVersion.V2_0).getWarnings()).as(file.getKey()).isEmpty();
      }
    }
  }

  @Test
  void ical4jFindsNothingWrong() {
    RealCalendars.FILES.forEach(
        (path, text) -> {
          Calendar calendar = Entry.ical4j(text);
          assertThat(calendar.validate(true).getEntries()).as(path).isEmpty();
        });
  }

  @Test
  void linesEndWithCrLfAndTakeAtMost75Octets() {
    RealCalendars.FILES.forEach(
        (path, text) -> {
          assertThat(text).as(path).endsWith("END:VCALENDAR\r\n");
          assertThat(text.replace("\r\n", "")).as(path).doesNotContain("\r", "\n");
          for (String line : text.split("\r\n", -1)) {
            assertThat(line.getBytes(StandardCharsets.UTF_8).length)
                .as("%s: %s", path, line)
                .isLessThanOrEqualTo(75);
          }
        });
  }

  @Test
  void wordsWithMarksOfTheFormatArriveUnchanged() {
    String rare = "A\\B; C, D: \"E\" 𠮟る\n「二行目」" + "長".repeat(40);
    Map<String, String> files =
        RealCalendars.files(RealCalendars.with(item -> saying(item, rare)), RealCalendars.BASE);
    String text = RealCalendars.text(files, "plans/2023/III-1-01/calendar.ics");
    List<Entry> entries = Entry.read(text);

    assertThat(entries)
        .isEqualTo(Entry.readByBiweekly(text))
        .extracting(Entry::summary)
        .contains(rare + "（2023年6月）");
  }

  private static ActionItem saying(ActionItem item, String what) {
    return Changed.schedules(item, each -> Changed.with(each, "what", what));
  }
}
