package dev.kairan.publisher.page.plan;

import dev.kairan.publisher.answer.Plan;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Official wording, quoted with its source.
 *
 * @param heading what stands above it in print, where that is part of the quotation
 * @param page page on which it begins, where known
 */
public record Quotation(
    @Nullable String heading, List<String> paragraphs, Plan.Source source, @Nullable Integer page) {

  /**
   * Quotes {@code text}, of which each line is a paragraph.
   *
   * @return null where there is no text, because no official document was imported
   */
  static @Nullable Quotation of(
      @Nullable String heading, @Nullable String text, Plan.Source source, @Nullable Integer page) {
    return text == null ? null : new Quotation(heading, text.lines().toList(), source, page);
  }
}
