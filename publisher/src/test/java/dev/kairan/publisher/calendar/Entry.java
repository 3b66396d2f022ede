package dev.kairan.publisher.calendar;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.TextProperty;
import biweekly.util.ICalDate;
import java.io.IOException;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.CalendarComponent;
import net.fortuna.ical4j.model.property.DateProperty;
import org.jspecify.annotations.Nullable;

/** An event of a calendar as a program understands it; the same whichever library read it. */
record Entry(
    @Nullable String uid,
    LocalDate start,
    LocalDate end,
    @Nullable String summary,
    @Nullable String description,
    @Nullable String location,
    @Nullable String status,
    @Nullable String sequence,
    @Nullable String url) {

  /** By ical4j. */
  static List<Entry> read(String text) {
    return ical4j(text).<CalendarComponent>getComponents(Component.VEVENT).stream()
        .map(
            event ->
                new Entry(
                    value(event, Property.UID),
                    day(event, Property.DTSTART),
                    day(event, Property.DTEND),
                    value(event, Property.SUMMARY),
                    value(event, Property.DESCRIPTION),
                    value(event, Property.LOCATION),
                    value(event, Property.STATUS),
                    value(event, Property.SEQUENCE),
                    value(event, Property.URL)))
        .toList();
  }

  /** By biweekly, from the text alone. */
  static List<Entry> readByBiweekly(String text) {
    return biweekly(text).getEvents().stream().map(Entry::of).toList();
  }

  static Calendar ical4j(String text) {
    try {
      return new CalendarBuilder().build(new StringReader(text));
    } catch (IOException | ParserException e) {
      throw new AssertionError(text, e);
    }
  }

  static ICalendar biweekly(String text) {
    return Objects.requireNonNull(Biweekly.parse(text).first());
  }

  private static Entry of(VEvent event) {
    return new Entry(
        text(event.getUid()),
        day(event.getDateStart().getValue()),
        day(event.getDateEnd().getValue()),
        text(event.getSummary()),
        text(event.getDescription()),
        text(event.getLocation()),
        event.getStatus().getValue(),
        Integer.toString(event.getSequence().getValue()),
        text(event.getUrl()));
  }

  private static @Nullable String text(@Nullable TextProperty property) {
    return property == null ? null : property.getValue();
  }

  private static LocalDate day(ICalDate date) {
    if (date.hasTime()) {
      throw new AssertionError("not a whole day: " + date);
    }
    var raw = date.getRawComponents();
    return LocalDate.of(raw.getYear(), raw.getMonth(), raw.getDate());
  }

  private static LocalDate day(Component event, String name) {
    DateProperty<?> property = event.<DateProperty<?>>getProperty(name).orElseThrow();
    return LocalDate.from(property.getDate());
  }

  private static @Nullable String value(Component event, String name) {
    return event.getProperty(name).map(Property::getValue).orElse(null);
  }

  /** True where it takes up a day of the period; both days inclusive. */
  boolean touches(LocalDate from, LocalDate to) {
    return !start.isAfter(to) && end.isAfter(from);
  }
}
