package dev.kairan.content.source;

import dev.kairan.content.Library;
import dev.kairan.content.check.PassingProblem;
import dev.kairan.content.check.Problem;
import dev.kairan.content.check.Severity;
import dev.kairan.content.story.Story;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What came of reading a content folder.
 *
 * @param library all content without drafts; null where any problem is an error, for nothing loads
 *     half-way; what is wrong with a draft stops nobody but its writer
 * @param preview the same with drafts, which say so in their titles; null where any problem is an
 *     error
 * @param drafts the files of the drafts
 * @param problems every problem found, by file, line, field and rule; warnings too
 * @param passing problems that are some only before an instant, see {@link #judgedAt}
 */
public record Reading(
    @Nullable Library library,
    @Nullable Library preview,
    Set<String> drafts,
    List<Problem> problems,
    List<PassingProblem> passing) {

  public Reading {
    drafts = Set.copyOf(drafts);
    problems = List.copyOf(problems);
    passing = List.copyOf(passing);
  }

  /** The libraries, unless problems are errors. */
  static Reading of(Library whole, List<Problem> problems, List<PassingProblem> passing) {
    Set<String> drafts =
        whole.stories().stream()
            .filter(Story::draft)
            .map(Story::file)
            .collect(Collectors.toUnmodifiableSet());
    return new Reading(whole.withoutDrafts(), whole.markingDrafts(), drafts, problems, passing)
        .withoutBroken();
  }

  private Reading withoutBroken() {
    List<String> broken =
        problems.stream()
            .filter(problem -> problem.severity() == Severity.ERROR)
            .map(Problem::file)
            .toList();
    return new Reading(
        drafts.containsAll(broken) ? library : null,
        broken.isEmpty() ? preview : null,
        drafts,
        problems,
        passing);
  }

  /** The same with the passing problems that stand at {@code now}. */
  public Reading judgedAt(Instant now) {
    List<Problem> standing =
        passing.stream().filter(each -> each.standsAt(now)).map(PassingProblem::problem).toList();
    List<Problem> all = Stream.concat(problems.stream(), standing.stream()).sorted().toList();
    return new Reading(library, preview, drafts, all, List.of()).withoutBroken();
  }

  /** True where a problem is an error, be it in a draft. */
  public boolean hasErrors() {
    return problems.stream().anyMatch(problem -> problem.severity() == Severity.ERROR);
  }
}
