package dev.kairan.api.oracle;

import dev.kairan.content.story.Image;
import dev.kairan.content.story.Source;
import dev.kairan.content.story.Story;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** What a reporter would miss in a story on a day, asked point by point. */
record PressGapOracle(LocalDate day) {

  List<String> gaps(Story story) {
    List<String> gaps = new ArrayList<>();
    if (story.publishedOn() == null) {
      gaps.add("UNKNOWN_PUBLICATION");
    }
    if (story.sources().stream().map(Source::date).noneMatch(Objects::nonNull)) {
      gaps.add("NO_DATED_SOURCE");
    }
    if (story.contact() == null) {
      gaps.add("NO_CONTACT");
    }
    if (story.contact() != null && story.contact().phone() == null) {
      gaps.add("CONTACT_WITHOUT_PHONE");
    }
    if (story.contact() != null && story.contact().hours() == null) {
      gaps.add("CONTACT_WITHOUT_HOURS");
    }
    Image image = story.image();
    if (image == null) {
      gaps.add("NO_IMAGE");
    } else if (image.expiresOn() != null && day.isAfter(image.expiresOn())) {
      gaps.add("EXPIRED_IMAGE");
    } else {
      if (image.original().width() < 1600 && image.original().height() < 1600) {
        gaps.add("SMALL_IMAGE");
      }
      if (image.caption() == null) {
        gaps.add("IMAGE_WITHOUT_CAPTION");
      }
    }
    return gaps;
  }
}
