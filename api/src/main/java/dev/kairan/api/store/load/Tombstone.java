package dev.kairan.api.store.load;

import dev.kairan.content.story.Markup;
import dev.kairan.content.story.Story;
import dev.kairan.content.story.Summary;
import java.util.List;

/** What remains of a story that is withdrawn: what it was and why it went, but nothing it said. */
final class Tombstone {

  private static final Summary NO_SUMMARY = new Summary("", "", "");
  private static final Markup NO_BODY = new Markup("", "", "");

  private Tombstone() {}

  /** Participations, topics, evidence and appearances stay for counts as of an earlier day. */
  static Story of(Story story) {
    return new Story(
        story.id(),
        story.file(),
        story.title(),
        story.participations(),
        story.ledBy(),
        story.bodyKind(),
        story.date(),
        story.publishedOn(),
        story.topics(),
        story.evidence(),
        List.of(),
        story.appearances(),
        story.sources(),
        NO_SUMMARY,
        null,
        null,
        story.corrections(),
        story.withdrawn(),
        story.consent(),
        NO_BODY);
  }
}
