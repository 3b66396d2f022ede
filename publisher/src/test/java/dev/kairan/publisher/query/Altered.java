package dev.kairan.publisher.query;

import dev.kairan.publisher.answer.ActionItem;
import dev.kairan.publisher.answer.SearchText;
import dev.kairan.publisher.answer.Snapshot;
import dev.kairan.publisher.answer.Story;
import java.util.List;

/** Answers of which a test changes some. */
public final class Altered {

  private final SiteAnswers real;
  private Snapshot snapshot;
  private List<Story> stories;
  private List<ActionItem> actionItems;
  private List<SearchText> searchTexts;

  private Altered(SiteAnswers real) {
    this.real = real;
    this.snapshot = real.snapshot();
    this.stories = real.stories();
    this.actionItems = real.actionItems();
    this.searchTexts = real.searchTexts();
  }

  public static Altered from(SiteAnswers real) {
    return new Altered(real);
  }

  public Altered snapshot(Snapshot other) {
    snapshot = other;
    return this;
  }

  public Altered stories(List<Story> others) {
    stories = others;
    return this;
  }

  public Altered actionItems(List<ActionItem> others) {
    actionItems = others;
    return this;
  }

  public Altered searchTexts(List<SearchText> others) {
    searchTexts = others;
    return this;
  }

  public SiteAnswers answers() {
    return new SiteAnswers(
        snapshot,
        real.rules(),
        real.chambers(),
        real.prefectures(),
        real.regionalBlocks(),
        stories,
        real.topics(),
        real.plans(),
        actionItems,
        real.coverage(),
        real.planYears(),
        real.withdrawnStories(),
        searchTexts,
        real.redirects(),
        real.pictures());
  }
}
