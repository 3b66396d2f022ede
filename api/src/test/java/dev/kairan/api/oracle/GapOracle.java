package dev.kairan.api.oracle;

import dev.kairan.api.store.text.KanaKey;
import dev.kairan.content.place.Chamber;
import dev.kairan.content.place.RegionalBlock;
import dev.kairan.content.story.Story;
import dev.kairan.content.story.Topic;
import dev.kairan.content.time.PartialDate;
import dev.kairan.content.visit.Visit;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The queue of chambers to tell of next, scored chamber by chamber by the words of the rule. */
public final class GapOracle {

  private final World world;
  private final int year;

  public GapOracle(World world, int year) {
    this.world = world;
    this.year = year;
  }

  /**
   * A place in the queue.
   *
   * @param points by name of the reason, such as {@code NO_STORY 100}
   */
  public record Place(
      String chamber,
      int score,
      List<String> points,
      @Nullable LocalDate lastStory,
      @Nullable LocalDate lastVisit) {}

  public List<Place> queue(@Nullable RegionalBlock only) {
    return there(only).stream()
        .filter(c -> !covered(c))
        .sorted(
            Comparator.comparing((Chamber c) -> c.prefecture().code())
                .thenComparing(c -> KanaKey.of(c.kana()))
                .thenComparing(Chamber::id))
        .map(this::place)
        .sorted(Comparator.comparingInt(place -> -place.score()))
        .toList();
  }

  private Place place(Chamber c) {
    List<String> points = new ArrayList<>();
    int score = 0;
    for (Part part : List.of(story(c), block(c), topics(c), visited(c))) {
      if (part.points() > 0) {
        points.add(part.kind() + " " + part.points());
        score += part.points();
      }
    }
    return new Place(c.id(), score, points, lastStory(c), lastVisit(c));
  }

  private record Part(String kind, int points) {}

  private Part story(Chamber c) {
    if (known(c).isEmpty()) {
      return new Part("NO_STORY", 100);
    }
    LocalDate last = lastStory(c);
    int months = last == null ? 36 : (int) Period.between(last, world.day()).toTotalMonths();
    return new Part("LAST_STORY", Math.min(36, months));
  }

  private Part block(Chamber c) {
    List<Chamber> block = there(c.prefecture().block());
    long missing = block.stream().filter(other -> !covered(other)).count();
    return new Part("BLOCK_MISSING", (int) (20 * missing / block.size()));
  }

  private Part topics(Chamber c) {
    List<Chamber> block = there(c.prefecture().block());
    int need = 0;
    for (Topic topic : world.library().topics()) {
      long having = block.stream().filter(other -> has(other, topic)).count();
      if (having < block.size() * 0.05 && !has(c, topic)) {
        need++;
      }
    }
    return new Part("TOPIC_NEED", Math.min(10, need));
  }

  private Part visited(Chamber c) {
    LocalDate visit = lastVisit(c);
    LocalDate story = lastStory(c);
    boolean since = visit != null && story != null && story.isAfter(visit);
    return new Part("VISITED", visit == null || since ? 0 : 10);
  }

  private boolean has(Chamber c, Topic topic) {
    return known(c).stream().anyMatch(story -> story.topics().contains(topic.id()));
  }

  private boolean covered(Chamber c) {
    return known(c).stream().anyMatch(s -> s.fiscalYear() != null && s.fiscalYear().year() == year);
  }

  /** Public on the day, or of unknown publication. */
  private List<Story> known(Chamber c) {
    return world.storiesOf(c).stream()
        .filter(s -> s.publishedOn() == null || !s.publishedOn().start().isAfter(world.day()))
        .toList();
  }

  private @Nullable LocalDate lastStory(Chamber c) {
    return known(c).stream()
        .map(s -> s.publishedOn() == null ? s.date() : s.publishedOn())
        .filter(Objects::nonNull)
        .map(PartialDate::start)
        .filter(day -> !day.isAfter(world.day()))
        .max(Comparator.naturalOrder())
        .orElse(null);
  }

  private @Nullable LocalDate lastVisit(Chamber c) {
    return world.visitsOf(c).stream()
        .map(Visit::date)
        .filter(day -> !day.isAfter(world.day()))
        .max(Comparator.naturalOrder())
        .orElse(null);
  }

  private List<Chamber> there(@Nullable RegionalBlock only) {
    return world.library().chambers().stream()
        .filter(c -> c.existsOn(world.day()))
        .filter(c -> only == null || c.prefecture().block() == only)
        .toList();
  }
}
