package dev.kairan.publisher.page.place;

import dev.kairan.publisher.answer.Chamber;
import dev.kairan.publisher.answer.Ref;
import dev.kairan.publisher.answer.Story;
import dev.kairan.publisher.html.Index;
import dev.kairan.publisher.html.Site;
import dev.kairan.publisher.html.StoryCard;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** The stories of places, newest first: each once, however many chambers of the place took part. */
final class PlaceStories {

  private final Map<String, List<StoryCard>> byPlace = new HashMap<>();

  private PlaceStories() {}

  /** By the id of the place that {@code place} finds for a chamber. */
  static PlaceStories by(Function<Chamber, Ref> place, Site site) {
    Index<Chamber> chambers = Index.of(site.answers().chambers(), Chamber::id);
    PlaceStories stories = new PlaceStories();
    for (Story story : site.answers().stories()) {
      Set<String> places = new LinkedHashSet<>();
      story
          .participations()
          .forEach(each -> places.add(place.apply(chambers.get(each.chamber())).id()));
      places.forEach(id -> stories.add(id, site.cards().get(story.id())));
    }
    return stories;
  }

  private void add(String place, StoryCard card) {
    byPlace.computeIfAbsent(place, id -> new ArrayList<>()).add(card);
  }

  List<StoryCard> of(String place) {
    return byPlace.getOrDefault(place, List.of());
  }
}
