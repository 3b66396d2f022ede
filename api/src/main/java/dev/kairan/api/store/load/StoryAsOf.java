package dev.kairan.api.store.load;

import dev.kairan.content.story.Consent;
import dev.kairan.content.story.Correction;
import dev.kairan.content.story.Figure;
import dev.kairan.content.story.Markup;
import dev.kairan.content.story.PressGap;
import dev.kairan.content.story.Story;
import dev.kairan.content.story.Summary;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A story as it stands on the day of the run: without corrections and consent from later days and,
 * where it is withdrawn by then, without all that it said.
 */
record StoryAsOf(Story story, LocalDate day) {

  private static final Summary NO_SUMMARY = new Summary("", "", "");
  private static final Markup NO_BODY = new Markup("", "", "");

  boolean listed() {
    return !story.isWithdrawnBy(day);
  }

  /** What reporters would miss; nothing of a story that they cannot read. */
  Set<PressGap> pressGaps() {
    return listed() ? PressGap.of(story, day) : Set.of();
  }

  /** Participations, topics, evidence and appearances stay for counts as of an earlier day. */
  Story kept() {
    boolean listed = listed();
    List<Figure> figures = listed ? story.figures() : List.of();
    return new Story(
        story.id(),
        story.file(),
        story.title(),
        story.participations(),
        story.ledBy(),
        story.bodyKind(),
        story.date(),
        story.publishedOn(),
        story.publishAt(),
        story.draft(),
        story.topics(),
        story.evidence(),
        figures,
        story.appearances(),
        story.sources(),
        listed ? story.summary() : NO_SUMMARY,
        listed ? story.image() : null,
        listed ? story.contact() : null,
        corrections(),
        story.withdrawn(),
        consent(),
        listed ? story.body() : NO_BODY);
  }

  private List<Correction> corrections() {
    return story.corrections().stream().filter(each -> !each.on().isAfter(day)).toList();
  }

  private @Nullable Consent consent() {
    Consent consent = story.consent();
    return consent == null || consent.on().isAfter(day) ? null : consent;
  }
}
