package dev.kairan.publisher.page.english;

import dev.kairan.publisher.answer.ActionItem;
import dev.kairan.publisher.answer.Progress.State;
import dev.kairan.publisher.answer.Schedule;
import dev.kairan.publisher.answer.Story;
import dev.kairan.publisher.answer.Target.Measure;

/** The English words that readers see for the values of the schema's enums. */
final class EnglishLabels {

  private EnglishLabels() {}

  static String of(State state) {
    return switch (state) {
      case NOT_STARTED -> "Not started";
      case IN_PROGRESS -> "In progress";
      case ACHIEVED -> "Achieved";
      case BEHIND -> "Behind";
      case UNMEASURABLE -> "Cannot be measured";
      case NOT_RECORDED -> "Not recorded";
    };
  }

  static String of(ActionItem.State state) {
    return switch (state) {
      case NOT_STARTED -> of(State.NOT_STARTED);
      case IN_PROGRESS -> of(State.IN_PROGRESS);
      case ACHIEVED -> of(State.ACHIEVED);
      case BEHIND -> of(State.BEHIND);
      case UNMEASURABLE -> of(State.UNMEASURABLE);
    };
  }

  static String of(Schedule.Kind kind) {
    return switch (kind) {
      case SCHEDULE -> "Date of JCCI";
      case EXTERNAL_EVENT -> "Event of others";
      case EXTERNAL_DEADLINE -> "Deadline set by others";
      case DURATION -> "Duration";
      case CADENCE -> "Frequency";
      case BASELINE -> "Period compared with";
      case ANNIVERSARY -> "Anniversary";
    };
  }

  /** What is counted, for the records by which targets are measured. */
  static String of(Measure measure) {
    return switch (measure) {
      case STORIES -> "Local chambers of which a story was published";
      case VISITS -> "Local chambers visited";
      case CLIPPINGS_MAIN -> "Items carried by main media";
      case CLIPPINGS_NET -> "Items carried by online media";
    };
  }

  static String of(Story.BodyKind kind) {
    return switch (kind) {
      case CHAMBER -> "Chamber";
      case YEG -> "Young Entrepreneurs Group (YEG)";
      case WOMENS_ASSOCIATION -> "Women’s association";
      case FEDERATION -> "Prefectural federation";
    };
  }
}
