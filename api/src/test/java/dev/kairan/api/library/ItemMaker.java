package dev.kairan.api.library;

import dev.kairan.content.plan.ActionItem;
import dev.kairan.content.plan.Event;
import dev.kairan.content.plan.Qualifier;
import dev.kairan.content.plan.Revision;
import dev.kairan.content.plan.Schedule;
import dev.kairan.content.plan.ScheduleKind;
import dev.kairan.content.plan.SchedulePrecision;
import dev.kairan.content.plan.Target;
import dev.kairan.content.plan.TargetMeasure;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes an action item step by step, numbering its facts as the content does. */
public final class ItemMaker {

  private final String id;
  private String title;
  private String summary;
  private int page = 1;
  private @Nullable String subheading;
  private @Nullable String officialText;
  private @Nullable Integer officialPage;
  private final List<Schedule> schedules = new ArrayList<>();
  private final List<Target> targets = new ArrayList<>();
  private final List<String> partners = new ArrayList<>();
  private final List<Event> events = new ArrayList<>();
  private final List<String> schemes = new ArrayList<>();
  private final List<String> predecessors = new ArrayList<>();

  public ItemMaker(String id) {
    this.id = id;
    this.title = id + "の見出し";
    this.summary = id + "の要約";
  }

  public ItemMaker words(String itsTitle, String itsSummary) {
    title = itsTitle;
    summary = itsSummary;
    return this;
  }

  public ItemMaker page(int number) {
    page = number;
    return this;
  }

  public ItemMaker under(String itsSubheading) {
    subheading = itsSubheading;
    return this;
  }

  public ItemMaker official(String text, @Nullable Integer itsPage) {
    officialText = text;
    officialPage = itsPage;
    return this;
  }

  public ItemMaker schedule(ScheduleKind kind, String from, String to, @Nullable String note) {
    schedules.add(
        new Schedule(
            id + "-D" + (schedules.size() + 1),
            kind,
            from + "～",
            "日程" + (schedules.size() + 1),
            LocalDate.parse(from),
            LocalDate.parse(to),
            SchedulePrecision.MONTHS,
            note == null ? Set.of(Qualifier.EXACT) : Set.of(Qualifier.PLANNED, Qualifier.ABOUT),
            note,
            List.of()));
    return this;
  }

  /** Notes a change of the schedule that was added last. */
  public ItemMaker revised(String on, String what, boolean cancelled) {
    Schedule last = schedules.remove(schedules.size() - 1);
    List<Revision> revisions = new ArrayList<>(last.revisions());
    revisions.add(new Revision(LocalDate.parse(on), what, cancelled));
    schedules.add(
        new Schedule(
            last.id(),
            last.kind(),
            last.literal(),
            last.what(),
            last.start(),
            last.end(),
            last.precision(),
            last.qualifiers(),
            last.note(),
            revisions));
    return this;
  }

  public ItemMaker count(
      long count, String unit, String from, String to, @Nullable TargetMeasure measure) {
    targets.add(
        new Target.Count(
            target(),
            count + unit,
            "件数の目標",
            LocalDate.parse(from),
            LocalDate.parse(to),
            false,
            measure,
            count,
            unit,
            count % 2 == 0));
    return this;
  }

  public ItemMaker share(String percent, String from, String to, @Nullable TargetMeasure measure) {
    targets.add(
        new Target.Share(
            target(),
            percent + "％",
            "割合の目標",
            LocalDate.parse(from),
            LocalDate.parse(to),
            true,
            measure,
            new BigDecimal(percent)));
    return this;
  }

  /** Growth over the twelve months before {@code from}. */
  public ItemMaker growth(String percent, String from, String to, TargetMeasure measure) {
    LocalDate start = LocalDate.parse(from);
    targets.add(
        new Target.Growth(
            target(),
            percent + "％増",
            "伸びの目標",
            start,
            LocalDate.parse(to),
            false,
            measure,
            new BigDecimal(percent),
            start.minusYears(1),
            start.minusDays(1)));
    return this;
  }

  public ItemMaker date(String from, String to, @Nullable TargetMeasure measure) {
    LocalDate end = LocalDate.parse(to);
    targets.add(new Target.Date(target(), to, "期日の目標", LocalDate.parse(from), end, false, measure));
    return this;
  }

  public ItemMaker text(String from, String to, @Nullable TargetMeasure measure) {
    LocalDate end = LocalDate.parse(to);
    targets.add(
        new Target.Text(target(), "言葉", "言葉の目標", LocalDate.parse(from), end, true, measure));
    return this;
  }

  private static SchedulePrecision precision(String from, @Nullable String to) {
    return from.equals(to) ? SchedulePrecision.DAY : SchedulePrecision.DAYS;
  }

  private String target() {
    return id + "-T" + (targets.size() + 1);
  }

  public ItemMaker partner(String name) {
    partners.add(name);
    return this;
  }

  public ItemMaker event(
      String name, @Nullable String place, @Nullable String from, @Nullable String to) {
    events.add(
        new Event(
            id + "-E" + (events.size() + 1),
            name,
            place,
            from == null ? null : LocalDate.parse(from),
            to == null ? null : LocalDate.parse(to),
            from == null ? null : precision(from, to),
            place == null ? null : "日本YEG",
            place == null ? null : "場所は予定",
            place == null
                ? List.of()
                : List.of(new Revision(LocalDate.parse("2023-05-01"), "場所を改めた。", false))));
    return this;
  }

  public ItemMaker scheme(String name) {
    schemes.add(name);
    return this;
  }

  public ItemMaker after(String predecessor) {
    predecessors.add(predecessor);
    return this;
  }

  public ActionItem make() {
    return new ActionItem(
        id,
        subheading,
        title,
        id + " title",
        summary,
        id + " summary",
        page,
        officialText,
        officialPage,
        schedules,
        targets,
        partners,
        events,
        schemes,
        predecessors);
  }
}
