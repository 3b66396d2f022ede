package dev.kairan.api.oracle;

import dev.kairan.content.desk.Issue;
import dev.kairan.content.desk.Placement;
import dev.kairan.content.desk.Request;
import dev.kairan.content.desk.Training;
import dev.kairan.content.story.Story;
import dev.kairan.content.time.FiscalYear;
import dev.kairan.content.visit.Visit;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the api must say about visits and the desk's records. */
public final class ExpectedDesk {

  private final World world;

  public ExpectedDesk(World world) {
    this.world = world;
  }

  /** Newest first. */
  public List<Visit> visits() {
    return world.library().visits().stream()
        .sorted(new OrderOracle(world).visits("DATE", true))
        .toList();
  }

  public Map<String, @Nullable Object> visit(Visit v) {
    return Fields.of(
        "id", v.id(),
        "chamber", Fields.id(v.chamber()),
        "date", v.date(),
        "fiscalYear", FiscalYear.of(v.date()).year(),
        "mode", v.mode(),
        "people", v.people(),
        "note", v.note());
  }

  /** First due first. */
  public List<Request> requests() {
    return world.library().desk().requests().stream()
        .sorted(new OrderOracle(world).requests("DUE_ON", false))
        .toList();
  }

  /** As of the day of the run, and as the document asks of two other days. */
  public Map<String, @Nullable Object> request(Request r) {
    return Fields.of(
        "id", r.id(),
        "chamber", Fields.id(r.chamber()),
        "askedOn", r.askedOn(),
        "dueOn", r.dueOn(),
        "reminders", r.reminders(),
        "owner", r.owner(),
        "answeredOn", r.answeredOn(),
        "open", open(r, world.day()),
        "daysOverdue", overdue(r, world.day()),
        "openThen", open(r, LocalDate.of(2023, 6, 3)),
        "overdueThen", overdue(r, LocalDate.of(2023, 8, 11)));
  }

  static boolean open(Request r, LocalDate day) {
    boolean answered = r.answeredOn() != null && !r.answeredOn().isAfter(day);
    return !day.isBefore(r.askedOn()) && !answered;
  }

  private static int overdue(Request r, LocalDate day) {
    boolean late = open(r, day) && day.isAfter(r.dueOn());
    return late ? (int) ChronoUnit.DAYS.between(r.dueOn(), day) : 0;
  }

  /** Newest first. */
  public List<Training> trainings() {
    return world.library().desk().trainings().stream()
        .sorted(new OrderOracle(world).trainings("DATE", true))
        .toList();
  }

  public Map<String, @Nullable Object> training(Training t) {
    return Fields.of(
        "id", t.id(),
        "kind", t.kind(),
        "title", t.title(),
        "date", t.date(),
        "fiscalYear", FiscalYear.of(t.date()).year(),
        "url", t.url(),
        "chamberCount", t.chambers().size(),
        "chambers", Fields.ids(t.chambers(), id -> id));
  }

  /** Earliest first. */
  public List<Issue> issues() {
    return world.library().desk().issues().stream()
        .sorted(new OrderOracle(world).issues("DATE", false))
        .toList();
  }

  public Map<String, @Nullable Object> issue(Issue i) {
    return Fields.of(
        "id", i.id(),
        "outlet", Fields.id(i.outlet()),
        "date", i.date(),
        "number", i.number(),
        "placements",
            world.library().desk().placements().stream()
                .filter(p -> p.issue().equals(i.id()))
                .map(ExpectedDesk::placement)
                .toList());
  }

  /** Earliest issue first. */
  List<Map<String, @Nullable Object>> placements(Story s) {
    List<String> issues = issues().stream().map(Issue::id).toList();
    return world.library().desk().placements().stream()
        .filter(p -> s.id().equals(p.story()))
        .sorted(Comparator.comparing(p -> issues.indexOf(p.issue())))
        .map(ExpectedDesk::placement)
        .toList();
  }

  private static Map<String, @Nullable Object> placement(Placement p) {
    return Fields.of(
        "issue", Fields.id(p.issue()),
        "chamber", Fields.id(p.chamber()),
        "story", Fields.id(p.story()),
        "manuscript", p.manuscript(),
        "picture", p.picture(),
        "page", p.page(),
        "url", p.url(),
        "updatedOn", p.updatedOn());
  }
}
