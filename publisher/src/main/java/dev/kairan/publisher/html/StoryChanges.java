package dev.kairan.publisher.html;

import dev.kairan.publisher.answer.Story;
import dev.kairan.publisher.query.SiteAnswers;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What readers of stories must know of: corrections and withdrawals. */
public final class StoryChanges {

  private static final Comparator<StoryChange> NEWEST_FIRST =
      Comparator.comparing(StoryChange::on)
          .reversed()
          .thenComparing(StoryChange::kind)
          .thenComparing(StoryChange::story);

  private StoryChanges() {}

  /** All of them, newest first. */
  public static List<StoryChange> of(SiteAnswers answers) {
    List<StoryChange> changes = new ArrayList<>();
    answers.withdrawnStories().forEach(story -> changes.add(StoryChange.of(story)));
    for (Story story : answers.stories()) {
      List<String> keys = keys(story.corrections().stream().map(Story.Correction::on).toList());
      for (int i = keys.size() - 1; i >= 0; i--) {
        changes.add(StoryChange.of(story, story.corrections().get(i), keys.get(i)));
      }
    }
    changes.sort(NEWEST_FIRST);
    return List.copyOf(changes);
  }

  /**
   * The keys of a story's corrections, such as {@code 2024-02-01} and {@code 2024-02-01-2}.
   *
   * @param days those of the corrections, oldest first
   */
  public static List<String> keys(List<LocalDate> days) {
    List<String> keys = new ArrayList<>();
    int number = 1;
    for (int i = 0; i < days.size(); i++) {
      number = i > 0 && days.get(i).equals(days.get(i - 1)) ? number + 1 : 1;
      keys.add(number == 1 ? days.get(i).toString() : days.get(i) + "-" + number);
    }
    return keys;
  }
}
