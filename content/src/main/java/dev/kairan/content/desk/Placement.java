package dev.kairan.content.desk;

import java.net.URI;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A chamber's place in an issue (掲載予定), and how far text and picture have come.
 *
 * @param story id of the story that is to appear, where it is written already
 * @param page where it stands in the issue, once it is known
 * @param url where it stands on the channel's site
 * @param updatedOn when it was last changed there
 */
public record Placement(
    String issue,
    String chamber,
    @Nullable String story,
    ManuscriptState manuscript,
    PictureState picture,
    @Nullable Integer page,
    @Nullable URI url,
    @Nullable LocalDate updatedOn) {

  /** The same as if the story were not written yet; its address could name the story. */
  public Placement withoutStory() {
    return new Placement(issue, chamber, null, manuscript, picture, page, null, updatedOn);
  }
}
