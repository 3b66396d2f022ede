package dev.kairan.content;

import dev.kairan.content.press.Release;
import dev.kairan.content.story.Correction;
import dev.kairan.content.story.Image;
import dev.kairan.content.story.Story;
import dev.kairan.content.story.Withdrawal;
import dev.kairan.content.time.JapanTime;
import java.time.Instant;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An instant from which on the same content makes another site.
 *
 * @param counts how many of each event fall on it
 */
public record Due(Instant at, Map<Event, Long> counts) {

  /** What happens to content by itself. */
  public enum Event {
    STORY_FREE,
    RELEASE_FREE,
    WITHDRAWAL,
    CORRECTION,
    PICTURE_END
  }

  public Due {
    counts = Collections.unmodifiableMap(new EnumMap<>(counts));
  }

  /** The first one after {@code instant}, or null where none is recorded. */
  static @Nullable Due after(Instant instant, Library library) {
    Map<Instant, Map<Event, Long>> events =
        events(library)
            .filter(event -> event.at.isAfter(instant))
            .collect(
                Collectors.groupingBy(
                    Dated::at,
                    Collectors.groupingBy(
                        Dated::event, () -> new EnumMap<>(Event.class), Collectors.counting())));
    return events.entrySet().stream()
        .min(Map.Entry.comparingByKey())
        .map(first -> new Due(first.getKey(), first.getValue()))
        .orElse(null);
  }

  private static Stream<Dated> events(Library library) {
    return Stream.concat(
        library.stories().stream().flatMap(Due::events),
        dated(
            Event.RELEASE_FREE, library.pressOffice().releases().stream(), Release::embargoUntil));
  }

  private static Stream<Dated> events(Story story) {
    return Stream.of(
            dated(Event.STORY_FREE, Stream.of(story), Story::publishAt),
            dated(Event.WITHDRAWAL, Stream.of(story), Due::withdrawal),
            dated(Event.CORRECTION, story.corrections().stream(), Due::correction),
            dated(Event.PICTURE_END, Stream.of(story), Due::pictureEnd))
        .flatMap(Function.identity());
  }

  private static @Nullable Instant withdrawal(Story story) {
    Withdrawal withdrawn = story.withdrawn();
    return withdrawn == null ? null : JapanTime.startOf(withdrawn.on());
  }

  private static @Nullable Instant pictureEnd(Story story) {
    Image image = story.image();
    return image == null || image.expiresOn() == null
        ? null
        : JapanTime.startOf(image.expiresOn().plusDays(1));
  }

  private static Instant correction(Correction correction) {
    return JapanTime.startOf(correction.on());
  }

  private static <T> Stream<Dated> dated(
      Event event, Stream<T> things, Function<T, @Nullable Instant> instant) {
    return things.map(instant).filter(Objects::nonNull).map(at -> new Dated(event, at));
  }

  private record Dated(Event event, Instant at) {}
}
