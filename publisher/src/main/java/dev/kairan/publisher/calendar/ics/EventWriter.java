package dev.kairan.publisher.calendar.ics;

import biweekly.component.VEvent;
import biweekly.property.DateEnd;
import biweekly.property.DateStart;
import biweekly.property.Status;
import biweekly.property.Transparency;
import biweekly.util.DateTimeComponents;
import biweekly.util.ICalDate;
import dev.kairan.content.time.JapanTime;
import dev.kairan.publisher.answer.Revision;
import dev.kairan.publisher.calendar.DateWords;
import dev.kairan.publisher.calendar.PlannedDate;
import dev.kairan.publisher.html.Addresses;
import dev.kairan.publisher.html.Labels;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;

/** Writes dates of the plan as events (RFC 5545, 3.6.1) that take up whole days and block none. */
final class EventWriter {

  /** The authority of all permanent ids; never the site's address, which may move. */
  private static final String AUTHORITY = "@kairan.dev";

  private final Addresses at;
  private final LocalDate adopted;
  private final String mark;

  EventWriter(Addresses at, LocalDate adopted, String mark) {
    this.at = at;
    this.adopted = adopted;
    this.mark = mark;
  }

  /** Such as {@code 2023-III-1-01-D1@kairan.dev}. */
  static String uid(String id) {
    return id + AUTHORITY;
  }

  VEvent event(PlannedDate date) {
    VEvent event = new VEvent();
    event.setUid(uid(date.id()));
    event.setDateTimeStamp(startOf(revised(date)));
    event.setDateStart(new DateStart(wholeDay(date.start())));
    // RFC 5545, 3.6.1: the end is not part of the event.
    event.setDateEnd(new DateEnd(wholeDay(date.end().plusDays(1))));
    event.setSummary(mark + DateWords.summary(date));
    event.setDescription(DateWords.description(date));
    if (date.place() != null) {
      event.setLocation(date.place());
    }
    event.setUrl(at.canonical(at.item(date.item().id())));
    event.addCategories(Labels.of(date.kind()));
    event.setStatus(status(date));
    event.setTransparency(Transparency.transparent());
    // RFC 5545, 3.8.7.4: grows with every change, and only a record of changes can know of them.
    event.setSequence(date.revisions().size());
    return event;
  }

  private static Status status(PlannedDate date) {
    if (date.cancelled()) {
      return Status.cancelled();
    }
    return date.firm() ? Status.confirmed() : Status.tentative();
  }

  /** The day of the last change, else the plan's adoption: the clock would change every release. */
  private LocalDate revised(PlannedDate date) {
    List<Revision> revisions = date.revisions();
    return revisions.isEmpty() ? adopted : revisions.get(revisions.size() - 1).on();
  }

  private static Date startOf(LocalDate day) {
    return Date.from(day.atStartOfDay(JapanTime.ZONE).toInstant());
  }

  private static ICalDate wholeDay(LocalDate day) {
    return new ICalDate(
        new DateTimeComponents(day.getYear(), day.getMonthValue(), day.getDayOfMonth()), false);
  }
}
