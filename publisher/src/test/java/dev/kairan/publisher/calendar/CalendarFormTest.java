package dev.kairan.publisher.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kairan.publisher.answer.Snapshot;
import dev.kairan.publisher.query.SiteAnswers;
import java.util.List;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.CalendarComponent;
import org.junit.jupiter.api.Test;

/** What a calendar says about itself (RFC 7986), as a second library reads it. */
class CalendarFormTest {

  private final Calendar section = Entry.ical4j(RealCalendars.file("III-1/"));

  @Test
  void namesItselfItsPageAndWhereAndHowOftenToLookForChanges() {
    assertThat(value("NAME")).isEqualTo("2023年度事業計画の日程 III-1 対話を重視した「現場主義」「双方向主義」の継続・発展");
    assertThat(value("X-WR-CALNAME")).isEqualTo(value("NAME"));
    assertThat(value("X-WR-CALDESC")).isEqualTo(value("DESCRIPTION"));
    assertThat(value("UID")).isEqualTo("calendar-2023-III-1@kairan.dev");
    assertThat(value("URL")).isEqualTo("https://kairan.example/plans/2023/#III-1");
    assertThat(value("SOURCE")).isEqualTo("https://kairan.example/plans/2023/III-1/calendar.ics");
    assertThat(value("REFRESH-INTERVAL")).isEqualTo("P1D");
    assertThat(value("X-PUBLISHED-TTL")).isEqualTo("P1D");
    assertThat(value("COLOR")).isEqualTo("firebrick");
    assertThat(RealCalendars.file("III-1/"))
        .contains("\r\nREFRESH-INTERVAL;VALUE=DURATION:P1D\r\n", "\r\nSOURCE;VALUE=URI:https://");
  }

  /** RFC 5546 would ask for an organiser whom the plan does not give an address. */
  @Test
  void invitesNobodyAndBlocksNoTime() {
    assertThat(section.<Property>getProperty(Property.METHOD)).isEmpty();
    List<CalendarComponent> events = section.getComponents(Component.VEVENT);
    assertThat(events)
        .hasSize(4)
        .allSatisfy(
            event -> {
              assertThat(event.<Property>getProperty(Property.ORGANIZER)).isEmpty();
              assertThat(event.<Property>getRequiredProperty(Property.TRANSP).getValue())
                  .isEqualTo("TRANSPARENT");
              assertThat(event.<Property>getRequiredProperty(Property.CATEGORIES).getValue())
                  .isEqualTo("日商の日程");
            });
  }

  @Test
  void syntheticContentIsMarkedInTheCalendarAndInEveryEntry() {
    Snapshot sample = Changed.with(RealCalendars.ANSWERS.snapshot(), "sample", true);
    SiteAnswers answers = Changed.with(RealCalendars.ANSWERS, "snapshot", sample);
    String text =
        RealCalendars.text(RealCalendars.files(answers, RealCalendars.BASE), RealCalendars.PLAN);

    assertThat(Entry.biweekly(text).getNames().get(0).getValue()).startsWith("【見本】");
    assertThat(Entry.read(text))
        .allSatisfy(entry -> assertThat(entry.summary()).startsWith("【見本】"));
  }

  private String value(String property) {
    return section.<Property>getRequiredProperty(property).getValue();
  }
}
