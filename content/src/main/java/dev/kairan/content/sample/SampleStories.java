package dev.kairan.content.sample;

import dev.kairan.content.sample.SamplePlaces.Place;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** The stories, spread unevenly over chambers and over six fiscal years. */
final class SampleStories {

  private static final int MOST_OF_A_CHAMBER_AND_YEAR = 99;

  /** Chambers early in the list tell much, late ones little, some nothing. */
  private static final double UNEVEN = 1.4;

  private final Random random;
  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<SampleStory> stories = new ArrayList<>();

  private SampleStories(long seed) {
    this.random = new Random(seed);
  }

  static SampleStories write(SampleFolder files, int count, long seed) throws IOException {
    SampleStories stories = new SampleStories(seed);
    for (int i = 0; i < count; i++) {
      SampleStory story = stories.next(i);
      stories.stories.add(story);
      files.write(story.file(), new SampleText(story, stories.random).file());
    }
    return stories;
  }

  List<SampleStory> all() {
    return stories;
  }

  private SampleStory next(int serial) {
    SampleDate date = SampleDate.of(random);
    Place lead = chamber();
    while (numbers.getOrDefault(key(date, lead), 0) >= MOST_OF_A_CHAMBER_AND_YEAR) {
      lead = chamber();
    }
    int number = numbers.merge(key(date, lead), 1, Integer::sum);
    Place partner = random.nextInt(8) == 0 ? chamber() : lead;
    return new SampleStory(serial, date, lead, partner, number);
  }

  private static String key(SampleDate date, Place lead) {
    return date.folder() + "/" + lead.id();
  }

  /** Not the one that merged: it tells nothing any more. */
  private Place chamber() {
    double far = Math.pow(random.nextDouble(), UNEVEN);
    return SamplePlaces.at((int) (far * (SamplePlaces.COUNT - 1)));
  }
}
