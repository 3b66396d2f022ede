package dev.kairan.content.official.irregular;

import dev.kairan.content.official.truth.PlanReading;
import java.nio.file.Path;
import java.util.List;

/** What was read out of a document that shows an irregularity. */
final class IrregularPlan {

  private static final Path FOLDER = Path.of("src/test/resources/documents/irregular");

  private final PlanReading reading;

  private IrregularPlan(PlanReading reading) {
    this.reading = reading;
  }

  static IrregularPlan read(String name) {
    return new IrregularPlan(PlanReading.of(FOLDER.resolve(name + ".txt")));
  }

  /** The wording of all items, in order. */
  List<String> items() {
    return lines("item").stream()
        .map(line -> line.replaceFirst("^[^|]+\\| [^|]+\\| ", ""))
        .toList();
  }

  /** All lines of a kind, such as {@code I-1-01 | ９月 | schedule | …} of the kind {@code date}. */
  List<String> lines(String kind) {
    return reading.plan().of(kind);
  }

  /** All dates, each without its precision and qualifiers. */
  List<String> datesInShort() {
    return lines("date").stream().map(line -> line.replaceFirst("( \\| [^|]+){2}$", "")).toList();
  }

  /** The codes of all warnings. */
  List<String> doubts() {
    return reading.problems().stream().map(problem -> problem.rule().code()).toList();
  }
}
