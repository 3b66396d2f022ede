package dev.kairan.publisher.calendar.ics;

import dev.kairan.publisher.answer.ActionItem;
import dev.kairan.publisher.answer.Plan;
import dev.kairan.publisher.calendar.PlannedDate;
import dev.kairan.publisher.calendar.PlannedDates;
import dev.kairan.publisher.html.Addresses;
import dev.kairan.publisher.html.Index;
import dev.kairan.publisher.html.PlanCode;
import dev.kairan.publisher.page.SiteFile;
import dev.kairan.publisher.page.SiteSettings;
import dev.kairan.publisher.query.SiteAnswers;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** The calendars of all plans, of each section and of each action item that has a date. */
public final class CalendarFiles {

  private final Index<ActionItem> items;
  private final Addresses at;

  private CalendarFiles(SiteAnswers answers, Addresses at) {
    this.items = Index.of(answers.actionItems(), ActionItem::id);
    this.at = at;
  }

  /** Hands each file to {@code out}; a calendar changes only where one of its dates does. */
  public static void render(SiteAnswers answers, SiteSettings settings, Consumer<SiteFile> out) {
    Addresses at = Addresses.below(settings.baseUrl());
    CalendarFiles files = new CalendarFiles(answers, at);
    for (Plan plan : answers.plans()) {
      CalendarWriter writer = new CalendarWriter(at, plan.adoptedOn(), answers.snapshot().sample());
      files.of(plan).stream().map(writer::file).forEach(out);
    }
  }

  /** RFC 5545, 3.6: a calendar needs at least one component, so none is made without a date. */
  private List<PlanCalendar> of(Plan plan) {
    List<PlanCalendar> calendars = new ArrayList<>();
    calendars.add(whole(plan));
    for (Plan.Chapter chapter : plan.chapters()) {
      for (Plan.Section section : chapter.sections()) {
        calendars.add(section(plan, section));
        items.all(section.actionItems()).forEach(item -> calendars.add(item(plan, item)));
      }
    }
    return calendars.stream().filter(each -> !each.dates().isEmpty()).toList();
  }

  private PlanCalendar whole(Plan plan) {
    List<ActionItem> all = new ArrayList<>();
    plan.chapters().stream()
        .flatMap(chapter -> chapter.sections().stream())
        .forEach(section -> all.addAll(items.all(section.actionItems())));
    String page = at.plan(plan.fiscalYear());
    return new PlanCalendar(
        Integer.toString(plan.fiscalYear()),
        plan.fiscalYear() + "年度事業計画の日程",
        plan.title() + "に書かれた日程と行事。",
        page,
        at.calendarFile(page),
        PlannedDates.of(all));
  }

  private PlanCalendar section(Plan plan, Plan.Section section) {
    return part(
        plan,
        section.id(),
        section.title(),
        at.planPart(section.id()),
        PlannedDates.of(items.all(section.actionItems())));
  }

  private PlanCalendar item(Plan plan, ActionItem item) {
    return part(plan, item.id(), item.title(), at.item(item.id()), PlannedDates.of(List.of(item)));
  }

  private PlanCalendar part(
      Plan plan, String id, String title, String page, List<PlannedDate> dates) {
    String name = PlanCode.of(id).text() + " " + title;
    return new PlanCalendar(
        id,
        plan.fiscalYear() + "年度事業計画の日程 " + name,
        plan.title() + "のうち、「" + name + "」の日程と行事。",
        page,
        at.calendarFile(at.item(id)),
        dates);
  }
}
