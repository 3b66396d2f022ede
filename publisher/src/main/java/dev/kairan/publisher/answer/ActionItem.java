package dev.kairan.publisher.answer;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An action item of a plan.
 *
 * @param id such as {@code 2023-III-4-02}
 * @param position place in the whole plan, from 1
 * @param officialText official wording, a line for each paragraph, where it was imported
 * @param officialPage page on which that begins, where known
 * @param page page of the official document
 * @param evidence stories, newest first
 * @param stateReason why it has its state, a sentence
 */
public record ActionItem(
    String id,
    int fiscalYear,
    int position,
    String title,
    String titleEn,
    String summary,
    String summaryEn,
    @Nullable String officialText,
    @Nullable Integer officialPage,
    int page,
    Ref chapter,
    Ref section,
    @Nullable Ref subheading,
    List<Schedule> schedules,
    List<Target> targets,
    List<Partner> partners,
    List<Event> events,
    List<String> schemes,
    List<Evidence> evidence,
    State state,
    String stateReason,
    Continuation continuation) {

  /** JCCI's own dates, without those of others that it names and those that were called off. */
  public Stream<Schedule> ownSchedules() {
    return schedules.stream()
        .filter(each -> each.kind() == Schedule.Kind.SCHEDULE && !each.cancelled());
  }

  /** How it stands on the day of the run. */
  public enum State {
    NOT_STARTED,
    IN_PROGRESS,
    ACHIEVED,
    BEHIND,
    UNMEASURABLE
  }

  /** What became of it in later plans, and the sentence that says so. */
  public record Continuation(Carried state, String text) {

    /** Whether a later plan carries it on. */
    public enum Carried {
      CONTINUED,
      DROPPED,
      UNKNOWN
    }
  }

  /** An organisation that it names. */
  public record Partner(String name) {}

  /** A named event; dates and place only where the plan gives them. */
  public record Event(
      String id,
      String name,
      @Nullable String place,
      @Nullable LocalDate start,
      @Nullable LocalDate end,
      @Nullable SchedulePrecision precision,
      @Nullable String organiser,
      @Nullable String note,
      boolean cancelled,
      List<Revision> revisions) {}

  /** A story that is evidence for it, with the reason. */
  public record Evidence(Ref story, String note) {}
}
