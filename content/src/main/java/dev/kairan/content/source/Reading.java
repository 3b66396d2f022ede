package dev.kairan.content.source;

import dev.kairan.content.Library;
import dev.kairan.content.check.Problem;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What came of reading a content folder.
 *
 * @param library all content; null where any problem is an error, for nothing loads half-way
 * @param problems every problem found, by file, line, field and rule; warnings too
 */
public record Reading(@Nullable Library library, List<Problem> problems) {

  public Reading {
    problems = List.copyOf(problems);
  }
}
