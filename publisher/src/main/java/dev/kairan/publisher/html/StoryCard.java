package dev.kairan.publisher.html;

import dev.kairan.publisher.answer.Story;
import dev.kairan.publisher.answer.Story.BodyKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A story as it stands in lists, the same on every page.
 *
 * @param bodyKind the body that acted, where it is not the chamber itself
 */
public record StoryCard(
    String id,
    String href,
    String title,
    String summary,
    When when,
    List<Part> parts,
    @Nullable String bodyKind,
    List<Link> topics) {

  /** A chamber's part in it. */
  public record Part(ChamberTile chamber, String role, boolean lead) {}

  static StoryCard of(Story story, Addresses at, Index<ChamberTile> chambers, Index<Link> topics) {
    return new StoryCard(
        story.id(),
        at.story(story.id()),
        story.title(),
        story.summary().medium(),
        When.of(story),
        story.participations().stream().map(each -> part(each, chambers)).toList(),
        story.bodyKind() == BodyKind.CHAMBER ? null : Labels.of(story.bodyKind()),
        topics.all(story.topics()));
  }

  private static Part part(Story.Participation each, Index<ChamberTile> chambers) {
    return new Part(
        chambers.get(each.chamber()), Labels.of(each.role()), each.role() == Story.Role.LEAD);
  }

  /** Where several took part, readers are told which led. */
  public boolean several() {
    return parts.size() > 1;
  }

  /** The role of one of its chambers. */
  public String roleOf(String chamber) {
    return parts.stream()
        .filter(part -> part.chamber().id().equals(chamber))
        .map(Part::role)
        .findFirst()
        .orElseThrow();
  }
}
