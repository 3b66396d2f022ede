package dev.kairan.publisher.report;

import dev.kairan.api.Graph;
import dev.kairan.publisher.answer.Ref;
import dev.kairan.publisher.answer.Snapshot;
import dev.kairan.publisher.query.GraphDocument;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Everything that is recorded of a plan, in its order. */
public record AnnualReport(Snapshot snapshot, Plan plan, Progress progress) {

  /** An answer about a year that may have no plan. */
  private record Answer(Snapshot snapshot, @Nullable Plan plan, @Nullable Progress progress) {}

  /** Asks the graph, by one document; empty where the year has no plan. */
  public static Optional<AnnualReport> ask(Graph graph, int fiscalYear) {
    Answer answer =
        GraphDocument.named("annualReport")
            .ask(graph, Map.of("fiscalYear", fiscalYear), Answer.class);
    return answer.plan() == null || answer.progress() == null
        ? Optional.empty()
        : Optional.of(new AnnualReport(answer.snapshot(), answer.plan(), answer.progress()));
  }

  /** The plan that is reported on. */
  public record Plan(int fiscalYear, String title, Source source, List<Chapter> chapters) {}

  /** The official document. */
  public record Source(String publisher, String title) {}

  /** A chapter; {@code label} as printed: Ⅰ, 継続課題. */
  public record Chapter(
      String id, String label, String title, List<Heading> groups, List<Section> sections) {}

  /** A heading over sections, or over items inside a section. */
  public record Heading(String id, String title) {}

  /** A section; {@code number} is null for the one section of 継続課題. */
  public record Section(
      String id,
      @Nullable Integer number,
      String title,
      @Nullable Ref group,
      List<Heading> subheadings,
      List<Item> actionItems) {}

  /**
   * An action item.
   *
   * @param schedules dates of JCCI itself
   * @param evidence newest story first, those of a later day too
   */
  public record Item(
      String id,
      String title,
      String summary,
      int page,
      @Nullable Ref subheading,
      ItemState state,
      String stateReason,
      List<Schedule> schedules,
      List<Event> events,
      List<Evidence> evidence) {}

  /** A date expression of the plan; {@code literal} as printed. */
  public record Schedule(String literal, String what, LocalDate start, LocalDate end) {}

  /** Progress towards the plan's targets. */
  public record Progress(LocalDate asOf, List<TargetProgress> targets) {}

  /** The items, in the plan's order. */
  public List<Item> items() {
    return plan.chapters().stream()
        .flatMap(chapter -> chapter.sections().stream())
        .flatMap(section -> section.actionItems().stream())
        .toList();
  }

  public LocalDate asOf() {
    return progress.asOf();
  }
}
