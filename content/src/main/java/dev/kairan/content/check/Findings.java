package dev.kairan.content.check;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What reading turned up: problems, and the ids that were given and named. One per file while files
 * are read at the same time; afterwards {@linkplain #absorb absorbed} into one, in file order.
 */
public final class Findings {

  private final List<Problem> problems = new ArrayList<>();
  private final List<PassingProblem> passing = new ArrayList<>();
  private final List<Definition> definitions = new ArrayList<>();
  private final List<Reference> references = new ArrayList<>();
  private final Set<IdKind> incomplete = EnumSet.noneOf(IdKind.class);
  private final Set<String> withheld = new HashSet<>();

  /** Records a problem; {@code arguments} fill {0}, {1}… of the rule's texts. */
  public void report(Location location, Rule rule, Object... arguments) {
    problems.add(Problem.of(location, rule, arguments));
  }

  /** Records a problem that is one only before {@code end}. */
  public void reportUntil(Instant end, Location location, Rule rule, Object... arguments) {
    passing.add(new PassingProblem(Problem.of(location, rule, arguments), end));
  }

  /** Records that {@code id} is given here to the thing called {@code name}. */
  public void define(IdKind kind, String id, String name, Location location) {
    definitions.add(new Definition(kind, id, name, location));
  }

  /** Records that {@code id} is named here and must be given somewhere. */
  public void refer(IdKind kind, String id, Location location) {
    references.add(new Reference(kind, id, location));
  }

  /** Records that a file which gives ids of this kind could not be read to its end. */
  public void markIncomplete(IdKind kind) {
    incomplete.add(kind);
  }

  /** True when some ids of this kind may be missing, so that their absence proves nothing. */
  public boolean isIncomplete(IdKind kind) {
    return incomplete.contains(kind);
  }

  /** Records that what the files of this folder give is not published yet. */
  public void withhold(String folder) {
    withheld.add(folder + "/");
  }

  /** True where a file lies in a folder that is not published yet. */
  boolean isWithheld(Location location) {
    return withheld.stream().anyMatch(location.file()::startsWith);
  }

  /** How many problems are of this rule. */
  public long count(Rule rule) {
    return problems.stream().filter(problem -> problem.rule() == rule).count();
  }

  /** Where an id is given; null where it is not, as where it is written wrongly. */
  public @Nullable Location locationOf(IdKind kind, String id) {
    return definitions.stream()
        .filter(definition -> definition.kind() == kind && definition.id().equals(id))
        .findFirst()
        .map(Definition::location)
        .orElse(null);
  }

  public void absorb(Findings other) {
    problems.addAll(other.problems);
    passing.addAll(other.passing);
    definitions.addAll(other.definitions);
    references.addAll(other.references);
    incomplete.addAll(other.incomplete);
    withheld.addAll(other.withheld);
  }

  /** All problems by file, line, field and rule. */
  public List<Problem> problems() {
    return problems.stream().sorted().toList();
  }

  /** All problems that pass by themselves. */
  public List<PassingProblem> passing() {
    return List.copyOf(passing);
  }

  List<Definition> definitions() {
    return definitions;
  }

  List<Reference> references() {
    return references;
  }

  /** An id given to a thing. */
  record Definition(IdKind kind, String id, String name, Location location) {}

  /** An id named by something else. */
  record Reference(IdKind kind, String id, Location location) {}
}
