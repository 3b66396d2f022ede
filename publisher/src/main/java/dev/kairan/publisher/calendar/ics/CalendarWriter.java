package dev.kairan.publisher.calendar.ics;

import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.io.text.ICalWriter;
import biweekly.util.Duration;
import com.github.mangstadt.vinnie.io.VObjectPropertyValues;
import dev.kairan.publisher.html.Addresses;
import dev.kairan.publisher.page.SiteFile;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.LocalDate;

/** Writes calendars for subscription (RFC 5545 with the properties of RFC 7986). */
final class CalendarWriter {

  /** How often a program should look for changes: a plan changes rarely. */
  private static final Duration REFRESH = Duration.builder().days(1).build();

  /** A colour of CSS (RFC 7986, 5.9), near the site's red. */
  private static final String RED = "firebrick";

  private final Addresses at;
  private final EventWriter events;
  private final String mark;

  /**
   * @param adopted the day from which the plan's dates stand as they were adopted
   * @param sample marks calendars of synthetic content
   */
  CalendarWriter(Addresses at, LocalDate adopted, boolean sample) {
    this.at = at;
    this.mark = sample ? "【見本】" : "";
    this.events = new EventWriter(at, adopted, mark);
  }

  SiteFile file(PlanCalendar calendar) {
    return new SiteFile(at.file(calendar.file()), Folding.bytes(text(calendar)));
  }

  private String text(PlanCalendar calendar) {
    StringWriter text = new StringWriter();
    try (ICalWriter writer = new ICalWriter(text, ICalVersion.V2_0)) {
      writer.getVObjectWriter().getFoldedLineWriter().setLineLength(null);
      writer.write(written(calendar));
    } catch (IOException e) {
      throw new UncheckedIOException(calendar.file(), e);
    }
    return text.toString();
  }

  private ICalendar written(PlanCalendar calendar) {
    ICalendar written = new ICalendar();
    written.setProductId("-//kairan.dev//Kairan//JA");
    written.setUid(EventWriter.uid("calendar-" + calendar.id()));
    names(calendar, written);
    written.setUrl(at.canonical(calendar.page()));
    written.setColor(RED);
    // RFC 7986, 5.7 and 5.8: these two have no default type and must name it.
    written.setSource(at.canonical(calendar.file())).setParameter("VALUE", "URI");
    written.setRefreshInterval(REFRESH).setParameter("VALUE", "DURATION");
    // The same for programs that are older than RFC 7986.
    written.setExperimentalProperty("X-PUBLISHED-TTL", REFRESH.toString());
    calendar.dates().stream().map(events::event).forEach(written::addEvent);
    return written;
  }

  private void names(PlanCalendar calendar, ICalendar written) {
    String name = mark + calendar.name();
    written.setName(name);
    written.setDescription(calendar.description());
    written.setExperimentalProperty("X-WR-CALNAME", VObjectPropertyValues.escape(name));
    written.setExperimentalProperty(
        "X-WR-CALDESC", VObjectPropertyValues.escape(calendar.description()));
  }
}
