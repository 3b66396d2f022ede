package dev.kairan.publisher.embed;

import dev.kairan.publisher.html.StoryCard;
import java.util.List;

/**
 * The newest stories of the subject of a feed.
 *
 * @param kind what kind of list it is
 * @param stories newest first, {@value #MOST} at most
 */
public record LatestEmbed(EmbedHead head, String kind, List<StoryLine> stories) {

  static final int MOST = 5;

  static LatestEmbed of(EmbedHead head, String kind, List<StoryCard> stories) {
    return new LatestEmbed(head, kind, stories.stream().limit(MOST).map(StoryLine::of).toList());
  }
}
