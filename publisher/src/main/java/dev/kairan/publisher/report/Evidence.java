package dev.kairan.publisher.report;

import dev.kairan.content.time.FiscalYear;
import dev.kairan.publisher.answer.Story.Figure;
import dev.kairan.publisher.answer.Story.Role;
import dev.kairan.publisher.html.NumberText;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A story that is evidence for an item, with the reason. */
public record Evidence(String note, Story story) {

  static final String WITHIN = "年度内";
  private static final String UNKNOWN = "不明";

  /** A story with what a report says of it. */
  public record Story(
      String id,
      String title,
      @Nullable When date,
      @Nullable When publishedOn,
      @Nullable String ledBy,
      List<Participation> participations,
      List<Figure> figures,
      List<Source> sources) {}

  /** A date as exactly as its source gives it. */
  public record When(String label, LocalDate start, LocalDate end, Precision precision) {}

  /** How exactly a date is given. */
  public enum Precision {
    DAY,
    MONTH,
    YEAR
  }

  /** A chamber's part in a story. */
  public record Participation(Role role, Chamber chamber) {}

  /** A chamber by its name. */
  public record Chamber(String name) {}

  /** Where a story's facts come from. */
  public record Source(String title, String publisher, String url) {}

  /** Public by the day, or of unknown publication. */
  boolean isKnownOn(LocalDate day) {
    When published = story.publishedOn();
    return published == null || !published.start().isAfter(day);
  }

  /** True where it surely touches the days: a year alone says too little. */
  boolean touches(LocalDate from, LocalDate to) {
    When when = when();
    return when != null
        && when.precision() != Precision.YEAR
        && !when.end().isBefore(from)
        && !when.start().isAfter(to);
  }

  /** Who took part, lead first. */
  String chambers() {
    return Stream.concat(
            Stream.of(story.ledBy()).filter(Objects::nonNull),
            story.participations().stream().map(part -> part.chamber().name()))
        .collect(Collectors.joining("、"));
  }

  String happened() {
    return story.date() == null ? UNKNOWN : story.date().label();
  }

  String published() {
    return story.publishedOn() == null ? UNKNOWN : story.publishedOn().label();
  }

  /** Whether it is of the year that is reported on: by when it happened, else by publication. */
  String timing(FiscalYear year) {
    When when = when();
    if (when == null) {
      return UNKNOWN;
    }
    if (year.contains(when.start()) && year.contains(when.end())) {
      return WITHIN;
    }
    boolean apart = when.end().isBefore(year.start()) || when.start().isAfter(year.end());
    return apart ? "年度外" : UNKNOWN;
  }

  private @Nullable When when() {
    return story.date() == null ? story.publishedOn() : story.date();
  }

  /** The reported numbers, each with who counted. */
  List<String> figures() {
    return story.figures().stream().map(Evidence::words).toList();
  }

  private static String words(Figure figure) {
    return figure.what()
        + " "
        + (figure.approximate() ? "約" : "")
        + NumberText.of(figure.value())
        + figure.unit()
        + "（"
        + figure.basis()
        + "）";
  }
}
