package dev.kairan.publisher.calendar.ics;

import dev.kairan.publisher.calendar.PlannedDate;
import java.util.List;

/**
 * A calendar to be written.
 *
 * @param id permanent, of the plan's year, section or action item
 * @param page root-relative address of the page for people
 * @param file root-relative address of the calendar itself
 * @param dates earliest first, at least one
 */
record PlanCalendar(
    String id,
    String name,
    String description,
    String page,
    String file,
    List<PlannedDate> dates) {}
