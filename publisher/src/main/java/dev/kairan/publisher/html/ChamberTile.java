package dev.kairan.publisher.html;

import dev.kairan.publisher.answer.Chamber;

/**
 * A chamber as a box of the circular: stamped where it has a story.
 *
 * @param shortName the name without 商工会議所
 */
public record ChamberTile(
    String id, String href, String name, String shortName, String prefecture, int storyCount) {

  static ChamberTile of(Chamber chamber, String prefecture, Addresses at) {
    return new ChamberTile(
        chamber.id(),
        at.chamber(chamber.id()),
        chamber.name(),
        chamber.shortName(),
        prefecture,
        chamber.stories().size());
  }
}
