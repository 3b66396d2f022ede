package dev.kairan.content;

import dev.kairan.content.desk.Desk;
import dev.kairan.content.desk.Placement;
import dev.kairan.content.press.Clipping;
import dev.kairan.content.story.Source;
import dev.kairan.content.story.Story;
import dev.kairan.content.time.DatePrecision;
import dev.kairan.content.time.PartialDate;
import dev.kairan.content.visit.Visit;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How far the recorded facts reach. */
public final class NewestDay {

  private NewestDay() {}

  /**
   * The newest day among the dates of stories and their sources, visits, clippings, and what the
   * desk asked, was answered and changed. A month counts by its first day, which it has surely
   * reached; a year alone says nothing about how far the records reach, nor do issues and
   * trainings, which are entered ahead of their day.
   */
  public static @Nullable LocalDate of(
      List<Story> stories, List<Visit> visits, List<Clipping> clippings, Desk desk) {
    Stream<LocalDate> ofStories =
        stories.stream()
            .flatMap(NewestDay::dates)
            .filter(date -> date.precision() != DatePrecision.YEAR)
            .map(PartialDate::start);
    Stream<LocalDate> ofRows =
        Stream.concat(visits.stream().map(Visit::date), clippings.stream().map(Clipping::date));
    return Stream.of(ofStories, ofRows, dates(desk))
        .flatMap(days -> days)
        .max(Comparator.naturalOrder())
        .orElse(null);
  }

  private static Stream<PartialDate> dates(Story story) {
    Stream<@Nullable PartialDate> own = Stream.of(story.date(), story.publishedOn());
    Stream<@Nullable PartialDate> ofSources = story.sources().stream().map(Source::date);
    return Stream.concat(own, ofSources).filter(Objects::nonNull);
  }

  private static Stream<LocalDate> dates(Desk desk) {
    Stream<@Nullable LocalDate> ofRequests =
        desk.requests().stream()
            .flatMap(request -> Stream.of(request.askedOn(), request.answeredOn()));
    Stream<@Nullable LocalDate> ofPlacements = desk.placements().stream().map(Placement::updatedOn);
    return Stream.concat(ofRequests, ofPlacements).filter(Objects::nonNull);
  }
}
