package dev.kairan.publisher.report;

import dev.kairan.content.time.FiscalYear;
import dev.kairan.publisher.html.PlanCode;
import dev.kairan.publisher.report.AnnualReport.Item;
import dev.kairan.publisher.report.AnnualReport.Schedule;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * An item with what is recorded of it on the day of the report.
 *
 * @param evidence stories that were public on that day, newest first
 */
record ItemFacts(
    Item item,
    FiscalYear year,
    LocalDate asOf,
    List<TargetProgress> targets,
    List<Evidence> evidence) {

  static ItemFacts of(Item item, AnnualReport report) {
    LocalDate asOf = report.asOf();
    return new ItemFacts(
        item,
        new FiscalYear(report.plan().fiscalYear()),
        asOf,
        report.progress().targets().stream()
            .filter(target -> target.actionItem().id().equals(item.id()))
            .toList(),
        item.evidence().stream().filter(one -> one.isKnownOn(asOf)).toList());
  }

  /** As cited: III-4-02. */
  String code() {
    return PlanCode.of(item.id()).text();
  }

  /** What is recorded of a schedule's days: the numbers of the stories that touch them. */
  String recordedOf(Schedule schedule) {
    List<String> stories = new ArrayList<>();
    for (int i = 0; i < evidence.size(); i++) {
      if (evidence.get(i).touches(schedule.start(), schedule.end())) {
        stories.add("事例" + (i + 1));
      }
    }
    return stories.isEmpty() ? Recorded.NOTHING : String.join("、", stories);
  }

  /** True where a story is surely of the year that is reported on. */
  boolean hasEvidenceOfTheYear() {
    return evidence.stream().anyMatch(one -> one.timing(year).equals(Evidence.WITHIN));
  }

  /** Whether a schedule is over on the day of the report. */
  String due(Schedule schedule) {
    if (schedule.end().isBefore(asOf)) {
      return "期日を過ぎた";
    }
    return schedule.start().isAfter(asOf) ? "これから" : "期間中";
  }

  /** The reported numbers of all stories, each with the number of its story. */
  List<String> figures() {
    List<String> figures = new ArrayList<>();
    for (int i = 0; i < evidence.size(); i++) {
      String story = "事例" + (i + 1) + ": ";
      evidence.get(i).figures().forEach(figure -> figures.add(story + figure));
    }
    return figures;
  }

  String events() {
    return item.events().stream().map(Event::words).collect(Collectors.joining("、"));
  }
}
