package dev.kairan.publisher.feed.entry;

import dev.kairan.publisher.answer.ActionItem;
import dev.kairan.publisher.answer.Chamber;
import dev.kairan.publisher.answer.Plan;
import dev.kairan.publisher.answer.Prefecture;
import dev.kairan.publisher.answer.RegionalBlock;
import dev.kairan.publisher.answer.Topic;
import dev.kairan.publisher.html.PlanCode;
import dev.kairan.publisher.html.StoryChange;

/**
 * What an entry is about; a subject has a feed of all entries about it.
 *
 * @param term the content's permanent id
 * @param label for readers
 */
public record Category(String kind, String term, String label) {

  public static Category of(Chamber chamber) {
    return new Category("chamber", chamber.id(), chamber.name());
  }

  public static Category of(Prefecture prefecture) {
    return new Category("prefecture", prefecture.id(), prefecture.name());
  }

  public static Category of(RegionalBlock block) {
    return new Category("block", block.id(), block.name() + "ブロック");
  }

  public static Category of(Topic topic) {
    return new Category("topic", topic.id(), topic.name());
  }

  public static Category of(Plan.Section section) {
    return new Category("section", section.id(), planned(section.id(), section.title()));
  }

  public static Category of(ActionItem item) {
    return new Category("action-item", item.id(), planned(item.id(), item.title()));
  }

  public static Category of(StoryChange.Kind kind) {
    String term = kind == StoryChange.Kind.WITHDRAWN ? "withdrawn" : "corrected";
    return new Category("change", term, kind.label());
  }

  /** Such as 2023年度計画 III-4「広報の強化」. */
  private static String planned(String id, String title) {
    PlanCode code = PlanCode.of(id);
    return code.fiscalYear() + "年度計画 " + code.text() + "「" + title + "」";
  }

  /** The URI of the kind, whose terms are the content's ids. */
  public String scheme() {
    return Tags.scheme(kind);
  }
}
