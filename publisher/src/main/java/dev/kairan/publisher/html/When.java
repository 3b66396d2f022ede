package dev.kairan.publisher.html;

import dev.kairan.publisher.answer.PartialDate;
import dev.kairan.publisher.answer.Story;
import org.jspecify.annotations.Nullable;

/**
 * The date that stands beside a story in lists.
 *
 * @param label such as 2024年1月5日公開
 * @param machine the same for {@code time datetime}, or null where no date is known
 */
public record When(String label, @Nullable String machine) {

  /** When it became public or, where that is not known, when it happened. */
  static When of(Story story) {
    PartialDate published = story.publishedOn();
    if (published != null) {
      return new When(published.label() + "公開", published.text());
    }
    PartialDate happened = story.date();
    return happened == null
        ? new When("日付不明", null)
        : new When(happened.label() + "の取り組み", happened.text());
  }
}
