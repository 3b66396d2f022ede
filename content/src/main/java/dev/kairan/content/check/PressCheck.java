package dev.kairan.content.check;

import dev.kairan.content.story.PressGap;
import dev.kairan.content.story.Story;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * Finds what reporters would miss in the stories that stand. Apart from all other checks: most
 * records lack something, and what has expired depends on the day.
 */
public final class PressCheck {

  private PressCheck() {}

  /** A notice for each thing that is missing on {@code day}, by file. */
  public static List<Problem> of(List<Story> stories, LocalDate day) {
    return stories.stream()
        .filter(story -> !story.isWithdrawnBy(day))
        .flatMap(story -> of(story, day))
        .sorted()
        .toList();
  }

  private static Stream<Problem> of(Story story, LocalDate day) {
    return PressGap.of(story, day).stream().map(gap -> Problem.of(place(story, gap), rule(gap)));
  }

  private static Location place(Story story, PressGap gap) {
    String field =
        switch (gap) {
          case UNKNOWN_PUBLICATION -> "publishedOn";
          case NO_DATED_SOURCE -> "sources";
          case NO_CONTACT -> "contact";
          case CONTACT_WITHOUT_PHONE -> "contact.phone";
          case CONTACT_WITHOUT_HOURS -> "contact.hours";
          case NO_IMAGE -> "image";
          case EXPIRED_IMAGE -> "image.expiresOn";
          case SMALL_IMAGE -> "image.file";
          case IMAGE_WITHOUT_CAPTION -> "image.caption";
        };
    return new Location(story.file(), 1, field);
  }

  /** The rules have the gaps' names. */
  private static Rule rule(PressGap gap) {
    return Rule.valueOf(gap.name());
  }
}
