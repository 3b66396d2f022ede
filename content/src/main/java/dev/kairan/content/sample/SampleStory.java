package dev.kairan.content.sample;

import dev.kairan.content.sample.SamplePlaces.Place;
import java.util.Locale;

/**
 * Which story it is.
 *
 * @param serial its place among all, from 0
 * @param partner the same as the lead where it has none
 * @param number its place among those of its lead and year, from 1
 */
record SampleStory(int serial, SampleDate date, Place lead, Place partner, int number) {

  String id() {
    return String.format(Locale.ROOT, "%s-%s-%02d", date.folder(), lead.id(), number);
  }

  String file() {
    return String.format(Locale.ROOT, "stories/%s/%s-%02d.md", date.folder(), lead.id(), number);
  }

  String source() {
    return "https://sample.example/stories/" + id();
  }
}
