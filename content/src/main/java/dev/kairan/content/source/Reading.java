package dev.kairan.content.source;

import dev.kairan.content.Library;
import dev.kairan.content.check.PassingProblem;
import dev.kairan.content.check.Problem;
import dev.kairan.content.check.Severity;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What came of reading a content folder.
 *
 * @param library all content; null where any problem is an error, for nothing loads half-way
 * @param problems every problem found, by file, line, field and rule; warnings too
 * @param passing problems that are some only before an instant, see {@link #judgedAt}
 */
public record Reading(
    @Nullable Library library, List<Problem> problems, List<PassingProblem> passing) {

  public Reading {
    problems = List.copyOf(problems);
    passing = List.copyOf(passing);
  }

  /** The library, unless any of the problems is an error. */
  static Reading of(Library library, List<Problem> problems, List<PassingProblem> passing) {
    boolean broken = problems.stream().anyMatch(p -> p.severity() == Severity.ERROR);
    return new Reading(broken ? null : library, problems, passing);
  }

  /** The same with the passing problems that stand at {@code now}. */
  public Reading judgedAt(Instant now) {
    List<Problem> standing =
        passing.stream().filter(each -> each.standsAt(now)).map(PassingProblem::problem).toList();
    List<Problem> all = Stream.concat(problems.stream(), standing.stream()).sorted().toList();
    return library == null ? new Reading(null, all, List.of()) : of(library, all, List.of());
  }
}
