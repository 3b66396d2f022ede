package dev.kairan.publisher.data.table;

import dev.kairan.publisher.answer.Story;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A reported number with its story; or a story alone, where no number of it is recorded. */
record StoryFigure(Story story, Story.@Nullable Figure figure) {

  static Stream<StoryFigure> all(Story story) {
    return story.figures().stream().map(figure -> new StoryFigure(story, figure));
  }

  /** Also of a story without numbers. */
  static Stream<StoryFigure> allOrNone(Story story) {
    return story.figures().isEmpty() ? Stream.of(new StoryFigure(story, null)) : all(story);
  }

  static List<StoryFigure> of(List<Story> stories) {
    return stories.stream().flatMap(StoryFigure::all).toList();
  }
}
